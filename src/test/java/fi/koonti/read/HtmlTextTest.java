package fi.koonti.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

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
    assertEquals(markup, HtmlText.isOne(text));
  }

  @Test
  void paragraphsBecomeLinesAndNoWordIsLost() {
    assertEquals(
        "Kaikki palvelut – sovellus.\nMyynti kasvaa & jatkuu.",
        HtmlText.plain(
            "<p>Kaikki <b>palvelut</b> – sovellus.</p> <p>Myynti kasvaa &amp; jatkuu.</p>"));
  }

  @Test
  void listsKeepTheirItems() {
    assertEquals("– yksi\n– kaksi", HtmlText.plain("<ul><li>yksi</li><li>kaksi</li></ul>"));
  }

  @Test
  void lineBreaksStay() {
    assertEquals("yksi\nkaksi", HtmlText.plain("yksi<br>kaksi"));
  }
}
