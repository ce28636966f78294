package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastBehindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NUMBER; YEAR_TO_DATE; 31 200; 12; [ELYM-001 R7 forecast-behind]",
        "NUMBER; YEAR_TO_DATE; 31 200; 31 200; []",
        "NUMBER; YEAR_TO_DATE; 31 200; ''; []",
        "NUMBER; OWN_PERIOD; 31 200; 12; []",
        "NUMBER; LEVEL; 31 200; 12; []",
        "DATE; UNSTATED; ''; 1.1.1999; [ELYM-001 R7 forecast-behind]",
        "DATE; UNSTATED; ''; 1.2.2023; []",
        "DATE; UNSTATED; ''; 1.2.2024; []"
      })
  void aForecastIsOfTheYearsEnd(
      IndicatorType type, Accrual accrual, String outcome, String forecast, String expected) {
    Indicator plain = Timed.indicator(type, "", "", "2023");
    Indicator asked = IndicatorLike.of(plain).accrual(accrual).build();
    Sample.Row row = Sample.row(asked).put(Field.FORECAST, forecast);
    if (!outcome.isEmpty()) {
      row.put(Field.OUTCOME, outcome);
    }
    assertEquals(expected, Found.by(new ForecastBehind(), asked, row));
  }
}
