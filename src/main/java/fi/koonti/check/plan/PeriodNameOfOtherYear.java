package fi.koonti.check.plan;

import fi.koonti.check.plan.PlanCells.OfPeriod;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.NamedYears;
import java.util.stream.Stream;

/** A period whose name speaks of another year than its days: it stands in the titles of forms. */
final class PeriodNameOfOtherYear implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return plan.periods().stream()
        .filter(PeriodNameOfOtherYear::isOfOtherYear)
        .map(
            period ->
                Finding.of(
                        FindingCode.PERIOD_NAME_OF_OTHER_YEAR,
                        places.period(period.code(), OfPeriod.NAME))
                    .withValue(period.name())
                    .with("period", period.code())
                    .with("days", PeriodsOverlap.days(period)));
  }

  private static boolean isOfOtherYear(Period period) {
    return NamedYears.in(period.name()).stream()
        .anyMatch(year -> year < period.start().getYear() || year > period.end().getYear());
  }
}
