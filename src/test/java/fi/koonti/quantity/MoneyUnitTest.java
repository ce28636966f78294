package fi.koonti.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fi.koonti.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyUnitTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000 €",
        "1,000 €",
        "1.000 €",
        "€ 1000",
        "€1,000",
        "EUR 1,000",
        "€ (1000)",
        "x 1000 €",
        "€ x 1000",
        "€k",
        "€ thousand",
        "€ (thousands)",
        "thousands of euros",
        "€ tuhansina",
        "tuhansia euroja",
        "tusental euro",
        "teuro"
      })
  void thousandsAreToldWhereverTheyStand(String unit) {
    assertEquals("1000", UnitScale.of(unit).factor().toPlainString());
    assertEquals("1250", read("1 250 000 €", unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "milj. €",
        "€ million",
        "€m",
        "EUR m",
        "EUR mn",
        "EUR million",
        "1,000,000 €",
        "millions of euros",
        "€ milj."
      })
  void millionsAreToldWhereverTheyStand(String unit) {
    assertEquals("1000000", UnitScale.of(unit).factor().toPlainString());
    assertEquals("2.05", read("2 050 000 €", unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"€", "€/as", "€ (alv 0 %)", "€/opiskelija", "€/t", "€/m2"})
  void othersCountEuros(String unit) {
    assertEquals("1", UnitScale.of(unit).factor().toPlainString());
  }

  @Test
  void amountInEurosIsAskedWhereTheScaleOfTheUnitIsNotUnderstood() {
    assertNull(read("1 250 000 €", "€ per 500"));
    assertEquals("1250", read("1250", "€ per 500"));
    assertNull(read("119 000 asukasta", "asukasta (1 000)"));
  }

  private static String read(String text, String unit) {
    var number = Measure.of(unit, Notation.of(Language.FI)).value(text).number();
    return number == null ? null : number.toPlainString();
  }
}
