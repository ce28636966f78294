package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "410, kpl, 410_kpl",
    "410, 1000 €, 410_×_1000 €",
    "1234.5, %, '1_234,5_%'",
    "12, '', 12",
    "12, koodipaikkaa, 12 koodipaikkaa"
  })
  void aUnitWithDigitsIsToldFromTheNumberBeforeIt(BigDecimal number, String unit, String written) {
    assertEquals(written.replace('_', '\u00A0'), new Numerals(Language.FI).of(number, unit));
  }
}
