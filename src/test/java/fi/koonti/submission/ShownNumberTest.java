package fi.koonti.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.quantity.Measure;
import fi.koonti.quantity.Notation;
import fi.koonti.text.NumberWords;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number whose format adds words to it. */
class ShownNumberTest {

  @ParameterizedTest(name = "{0}{1} where {2} is asked")
  @CsvSource({
    "90, ' min', h, 1.5",
    "-90, ' min', h, -1.5",
    "100, ' min', h, -",
    "1.5, ' h', min, 90",
    "5, ' t€', €, 5000",
    "12, ' %', kpl, -",
    "12, ' kpl', kpl, 12"
  })
  void wordsOfAFormatAreReadAsTyped(BigDecimal held, String words, String unit, String expected) {
    ShownNumber shown =
        new ShownNumber(held, held + words, Optional.of(new NumberWords("", words)), 0, false);
    BigDecimal number = Value.ofShown(shown).in(Measure.of(unit, Notation.COMMA)).number();
    assertEquals(expected, number == null ? "-" : ShownNumber.plain(number));
  }

  @ParameterizedTest
  @CsvSource({"45199, 30", "45199, 2023"})
  void digitsThatAreNotTheNumberAreNone(BigDecimal held, String digits) {
    ShownNumber shown = new ShownNumber(held, digits, Optional.empty(), 0, false);
    assertEquals(null, Value.ofShown(shown).in(Measure.of("kpl", Notation.COMMA)).number());
    assertEquals(true, shown.isDoubtful(Measure.of("kpl", Notation.COMMA)));
  }
}
