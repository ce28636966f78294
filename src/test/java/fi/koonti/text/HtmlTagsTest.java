package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTagsTest {

  @ParameterizedTest
  @CsvSource({
    "'<p>Matkat kasvavat.</p>', true",
    "'rivi<br/>toinen', true",
    "'<UL><LI>a</LI></UL>', true",
    "'a < b ja c > d', false",
    "'<3 kpl', false",
    "'katso <liite 2>', false",
    "'', false"
  })
  void onlyRealMarkupIsMarkup(String text, boolean markup) {
    assertEquals(markup, HtmlTags.areIn(text));
  }
}
