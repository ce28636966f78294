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

class AccrualContradictedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "YEAR_TO_DATE; heinä–syyskuu 30; 1",
        "YEAR_TO_DATE; 30 (Q3); 1",
        "YEAR_TO_DATE; 7–9/2023: 30; 1",
        "YEAR_TO_DATE; 30 (8/2023); 1",
        "YEAR_TO_DATE; 1.7.–30.9. 30; 1",
        "YEAR_TO_DATE; 1.1.–30.9. 30; 0",
        "YEAR_TO_DATE; tammi–syyskuu 60; 0",
        "YEAR_TO_DATE; 60 (30.9.); 0",
        "YEAR_TO_DATE; kertymä 60; 0",
        "YEAR_TO_DATE; 60; 0",
        "OWN_PERIOD; tammi–syyskuu 60; 1",
        "OWN_PERIOD; 1–9/2023: 60; 1",
        "OWN_PERIOD; Q1–Q3: 60; 1",
        "OWN_PERIOD; kertymä 60; 1",
        "OWN_PERIOD; yhteensä 60; 1",
        "OWN_PERIOD; 60 30.9. mennessä; 1",
        "OWN_PERIOD; 60 tähän mennessä; 1",
        "OWN_PERIOD; 60 (2023); 1",
        "OWN_PERIOD; hittills 60; 1",
        "OWN_PERIOD; 30 (Q3); 0",
        "OWN_PERIOD; 30; 0",
        "LEVEL; 30 (Q3); 0",
        "UNSTATED; tammi–syyskuu 60; 0"
      })
  void wordsOfAnotherTimeThanIsAskedAreTold(Accrual accrual, String outcome, int told) {
    assertEquals(told, found(accrual, outcome, Sample.Q2, Sample.Q3));
  }

  @Test
  void inTheFirstPeriodOfAYearBothAreTheSame() {
    assertEquals(0, found(Accrual.OWN_PERIOD, "tammi–syyskuu 60", Sample.Q3));
  }

  private static int found(Accrual accrual, String outcome, Period... periods) {
    Indicator plain = Timed.indicator(IndicatorType.NUMBER, "kpl", "40", "100", "2023");
    Indicator asked = IndicatorLike.of(plain).accrual(accrual).build();
    Plan sample = Sample.plan(asked);
    Plan plan =
        new Plan(
            sample.identity(),
            sample.settings(),
            List.of(periods),
            sample.sectors(),
            sample.statuses(),
            sample.indicators());
    Sample.Row row = Sample.row(asked).put(Field.OUTCOME, outcome);
    return new AccrualContradicted()
        .check(new CheckedRow(plan, Sample.Q3, asked, row.in("a.xlsx", 6)))
        .size();
  }
}
