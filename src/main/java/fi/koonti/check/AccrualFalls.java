package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Field;
import fi.koonti.plan.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What counts from the beginning of the year holds what was there before, so it does not fall,
 * unless it is a share. Most likely the period's own amount was written, and the sum is wanted.
 */
final class AccrualFalls implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    Optional<BigDecimal> now = row.number(Field.OUTCOME);
    Optional<BigDecimal> before = row.outcomeBefore().filter(one -> one.signum() > 0);
    boolean falls =
        row.indicator().accrual() == Accrual.YEAR_TO_DATE
            && row.indicator().addsUp()
            && now.isPresent()
            && before.isPresent()
            && now.get().compareTo(before.get()) < 0
            && isOfThisYear(row);
    return falls
        ? List.of(
            row.finding(FindingCode.ACCRUAL_FALLS, Field.OUTCOME)
                .with("before", row.answers().before().outcome()))
        : List.of();
  }

  /** In the year's first period, what the form shows is the sum of the year before. */
  private static boolean isOfThisYear(CheckedRow row) {
    boolean first =
        row.plan().periods().stream().map(Period::end).noneMatch(row.period().end()::isAfter);
    return !first
        && row.history()
            .latest()
            .map(past -> past.end().getYear() == row.period().end().getYear())
            .orElse(true);
  }
}
