package fi.koonti.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fi.koonti.quantity.Measure;
import fi.koonti.quantity.Notation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells are written {@code text:…}, {@code number:…}, {@code share:…} and {@code date:…}. */
class ValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "number:1234.50; 1234.5; 1234.5",
        "number:0.00; 0; 0",
        "share:0.12; 12 %; 12 %",
        "share:0.125; 12,5 %; 12,5 %",
        "share:0.6666667; 66,67 %; 66,67 %",
        "share:-0.005; -0,5 %; -0,5 %",
        "share:0.00001; 0,001 %; 0,001 %",
        "share:0; 0 %; 0 %",
        "date:2023-09-30; 2023-09-30; 30.9.2023",
        "text:n. 40 pv; n. 40 pv; n. 40 pv"
      })
  void theTextIsPlainAndWhatIsShownIsWhatPeopleSee(String cell, String text, String shown) {
    assertEquals(text, value(cell).text());
    assertEquals(shown, value(cell).shown());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "text:sama; text:' sama  '; true",
        "text:sama; text:Sama; false",
        "number:12; number:12.0; true",
        "number:12; number:13; false",
        "number:12; share:0.12; true",
        "share:0.13; share:0.12; false",
        "number:12; text:12; true",
        "number:12; text:12 kpl; false",
        "text:12 kpl; number:12; false",
        "text:12 kpl; text:n. 12 kpl; false",
        "text:12 kpl; text:12 henkilöä; false",
        "date:2023-09-30; number:12; false",
        "number:12; date:2023-09-30; false",
        "date:2023-09-30; date:2023-09-30; true",
        "date:2023-09-30; date:2023-09-29; false"
      })
  void twoAnswersSayTheSameWhenNobodyWouldTellThemApart(String one, String other, boolean same) {
    assertEquals(same, value(one).saysTheSameAs(value(other)));
    assertEquals(same, value(other).saysTheSameAs(value(one)));
  }

  /** Beside each other in a row of a unit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "number:101; text:101 kpl; kpl; true",
        "number:101; text:101; kpl; true",
        "text:101 kpl; text:101; kpl; true",
        "number:101; text:n. 101 kpl; kpl; false",
        "number:101; text:yli 101; kpl; false",
        "number:101; text:101 (30.9.2023); kpl; false",
        "number:101; text:101 (52 %); kpl; false",
        "number:101; text:102 kpl; kpl; false",
        "number:12; text:12 min; h; false",
        "number:2; text:120 min; h; true",
        "number:12; text:12 €; 1000 €; false",
        "share:0.12; text:12 %; %; true"
      })
  void twoAnswersOfARowSayTheSameWhenTheyComeToOneBareNumber(
      String one, String other, String unit, boolean same) {
    Measure asked = Measure.of(unit, Notation.COMMA);
    assertEquals(same, value(one).saysTheSameAs(value(other), asked));
    assertEquals(same, value(other).saysTheSameAs(value(one), asked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {"20.9.2023; 2023-09-20", "20.9.2023 ja 25.9.2023; -", "pian; -"})
  void aTextHasADayWhenItNamesOneOnly(String text, LocalDate date) {
    assertEquals(date, Value.ofText(text).date());
  }

  @Test
  void aDayIsNoNumber() {
    Value day = value("date:2023-09-30");
    assertEquals(LocalDate.of(2023, 9, 30), day.date());
    assertNull(day.number());
  }

  private static Value value(String cell) {
    String written = cell.substring(cell.indexOf(':') + 1).replace("'", "");
    return switch (cell.substring(0, cell.indexOf(':'))) {
      case "number" -> Value.ofNumber(new BigDecimal(written));
      case "share" -> Value.ofShare(new BigDecimal(written));
      case "date" -> Value.ofDate(LocalDate.parse(written));
      default -> Value.ofText(written);
    };
  }
}
