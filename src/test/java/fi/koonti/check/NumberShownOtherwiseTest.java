package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.submission.ShownNumber;
import fi.koonti.submission.Value;
import fi.koonti.text.NumberWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberShownOtherwiseTest {

  /** What is held, what is shown, whether words beside the digits are known. */
  @ParameterizedTest
  @CsvSource({"0.4, 0, true", "12, 12 000, false", "5, miinus viisi, false"})
  void whatIsToldIsWhatTheCellShows(BigDecimal held, String shown, boolean words) {
    for (Field field : List.of(Field.OUTCOME, Field.FORECAST)) {
      ShownNumber display =
          new ShownNumber(
              held, shown, words ? Optional.of(NumberWords.NONE) : Optional.empty(), 0, true);
      Sample.Row row = Sample.row(Sample.TRIPS).put(field, Value.ofShown(display));
      CheckedRow checked =
          new CheckedRow(
              Sample.plan(Sample.TRIPS),
              Sample.Q3,
              Sample.TRIPS,
              row.in("a.xlsx", 6).in(Sample.plan(Sample.TRIPS).measure(Sample.TRIPS)));
      assertEquals(
          List.of(shown),
          new NumberShownOtherwise().check(checked).stream().map(one -> one.value()).toList());
      assertEquals(List.of(), new ForecastUnclear().check(checked));
    }
  }
}
