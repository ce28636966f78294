package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccrualFallsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "YEAR_TO_DATE; 31 200; 30 000; [accrual-falls{before=31 200} 30 000]",
        "YEAR_TO_DATE; 31 200; 31 200; []",
        "YEAR_TO_DATE; 31 200; 61 200; []",
        "YEAR_TO_DATE; ''; 30 000; []",
        "YEAR_TO_DATE; noin puolet; 30 000; []",
        "LEVEL; 31 200; 30 000; []",
        "OWN_PERIOD; 31 200; 30 000; []",
        "UNSTATED; 31 200; 30 000; []"
      })
  void aSumSinceTheBeginningOfTheYearDoesNotFall(
      Accrual accrual, String before, String now, String expected) {
    Indicator plain = Timed.indicator(IndicatorType.NUMBER, "kpl", "100 000", "119 000", "2023");
    Indicator asked = IndicatorLike.of(plain).accrual(accrual).build();
    Sample.Row row = Sample.row(asked).before(before, "", "").put(Field.OUTCOME, now);
    assertEquals(expected, found(asked, row, Sample.Q2, Sample.Q3));
  }

  @Test
  void aShareOfTheYearSoFarMayFall() {
    Indicator plain = Timed.indicator(IndicatorType.PERCENT, "%", "50", "60", "2023");
    Indicator asked = IndicatorLike.of(plain).accrual(Accrual.YEAR_TO_DATE).build();
    Sample.Row row = Sample.row(asked).before("55", "", "").put(Field.OUTCOME, "52");
    assertEquals("[]", found(asked, row, Sample.Q2, Sample.Q3));
  }

  @Test
  void theFirstPeriodOfAYearBeginsAnew() {
    Indicator plain = Timed.indicator(IndicatorType.NUMBER, "kpl", "100 000", "119 000", "2023");
    Indicator asked = IndicatorLike.of(plain).accrual(Accrual.YEAR_TO_DATE).build();
    Sample.Row row = Sample.row(asked).before("119 000", "", "").put(Field.OUTCOME, "30 000");
    assertEquals("[]", found(asked, row, Sample.Q3));
  }

  private static String found(Indicator asked, Sample.Row row, Period... periods) {
    Plan sample = Sample.plan(asked);
    Plan plan =
        new Plan(
            sample.identity(),
            sample.settings(),
            List.of(periods),
            sample.sectors(),
            sample.statuses(),
            sample.indicators());
    CheckedRow checked = new CheckedRow(plan, Sample.Q3, asked, row.in("a.xlsx", 6));
    return new AccrualFalls()
        .check(checked).stream()
            .map(one -> one.code().code() + one.facts() + " " + one.value())
            .toList()
            .toString();
  }
}
