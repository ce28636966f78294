package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A period that ends before the one above it: most often a slip in a day or a code. */
final class PeriodsUnordered implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanPlaces places) {
    List<Period> periods = plan.periods();
    return IntStream.range(1, periods.size())
        .filter(at -> periods.get(at).end().isBefore(periods.get(at - 1).end()))
        .mapToObj(at -> finding(periods.get(at - 1), periods.get(at), places));
  }

  private static Finding finding(Period above, Period below, PlanPlaces places) {
    return Finding.of(FindingCode.PERIODS_UNORDERED, places.of(below.code(), PlanColumn.PERIOD_END))
        .withValue(below.code())
        .with("days", PeriodsOverlap.days(below))
        .with("other", above.code())
        .with("otherDays", PeriodsOverlap.days(above));
  }
}
