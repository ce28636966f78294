package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A forecast tells of the year's end: it is no day of an earlier year, and what accrues is then not
 * less than it is now.
 */
final class ForecastBehind implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    boolean behind = row.indicator().isDay() ? isOfEarlierYear(row) : isLessThanNow(row);
    return behind
        ? List.of(
            row.with(
                    row.finding(FindingCode.FORECAST_BEHIND, Field.FORECAST),
                    "outcome",
                    Field.OUTCOME)
                .with("why", row.indicator().isDay() ? "forecast-day-gone" : "forecast-below-now"))
        : List.of();
  }

  private static boolean isOfEarlierYear(CheckedRow row) {
    return row.forecastDay()
        .value()
        .filter(day -> day.to().getYear() < row.period().end().getYear())
        .isPresent();
  }

  private static boolean isLessThanNow(CheckedRow row) {
    Optional<BigDecimal> now = row.number(Field.OUTCOME);
    Optional<BigDecimal> then = row.number(Field.FORECAST);
    return row.indicator().accrual() == Accrual.YEAR_TO_DATE
        && now.isPresent()
        && then.isPresent()
        && then.get().compareTo(now.get()) < 0;
  }
}
