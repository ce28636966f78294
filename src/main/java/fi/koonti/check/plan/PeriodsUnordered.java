package fi.koonti.check.plan;

import fi.koonti.check.plan.PlanCells.OfPeriod;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A period that ends before the one above it: most often a slip in a day or a code. */
final class PeriodsUnordered implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    List<Period> periods = plan.periods();
    return IntStream.range(1, periods.size())
        .filter(at -> periods.get(at).end().isBefore(periods.get(at - 1).end()))
        .mapToObj(at -> finding(periods.get(at - 1), periods.get(at), places));
  }

  private static Finding finding(Period above, Period below, PlanCells places) {
    return Finding.of(FindingCode.PERIODS_UNORDERED, places.period(below.code(), OfPeriod.END))
        .withValue(below.code())
        .with("days", PeriodsOverlap.days(below))
        .with("other", above.code())
        .with("otherDays", PeriodsOverlap.days(above));
  }
}
