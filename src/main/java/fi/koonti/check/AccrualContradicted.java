package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Field;
import fi.koonti.plan.Period;
import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.quantity.TotalWords;
import fi.koonti.submission.Value;
import java.util.List;
import java.util.Optional;

/**
 * An outcome whose own words say that it is the period's where the sum since the beginning of the
 * year is asked, {@code 30 (Q3)}, or the sum where the period's own is, {@code tammi–syyskuu 60}.
 */
final class AccrualContradicted implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    Accrual asked = row.indicator().accrual();
    Optional<String> words =
        row.value(Field.OUTCOME)
            .filter(value -> value.isUsable() && value.number() != null)
            .map(Value::words)
            .filter(said -> !said.isEmpty());
    if (!asked.accrues() || words.isEmpty() || isFirst(row)) {
      return List.of();
    }
    LevelReading reading = row.asked().value(words.get()).reading();
    boolean contradicts =
        asked == Accrual.YEAR_TO_DATE
            ? isOfPart(reading)
            : isOfYear(reading) || TotalWords.areIn(words.get());
    return contradicts
        ? List.of(
            row.finding(FindingCode.ACCRUAL_CONTRADICTED, Field.OUTCOME)
                .with("why", asked == Accrual.YEAR_TO_DATE ? "sum-asked" : "own-asked"))
        : List.of();
  }

  /** In the first period of a year both are the same. */
  private static boolean isFirst(CheckedRow row) {
    return row.plan().periods().stream().map(Period::end).noneMatch(row.period().end()::isAfter);
  }

  /** Months that begin later than the year; one day alone says how things stood. */
  private static boolean isOfPart(LevelReading reading) {
    MonthSpan told = reading.period();
    boolean isDay = reading.dates().size() + reading.days().size() == 1;
    return told != null && told.from() > 1 && !isDay;
  }

  private static boolean isOfYear(LevelReading reading) {
    MonthSpan told = reading.period();
    return told != null && told.from() == 1 && told.to() > 1;
  }
}
