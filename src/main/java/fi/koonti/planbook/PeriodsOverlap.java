package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Periods that share days. Those that begin or end on the same day are taken as meant: from the
 * beginning of the year until each quarter's end, or the last quarter and the whole year.
 */
final class PeriodsOverlap implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanPlaces places) {
    List<Period> periods = plan.periods();
    return IntStream.range(1, periods.size())
        .boxed()
        .flatMap(
            at ->
                periods.subList(0, at).stream()
                    .filter(earlier -> overlap(earlier, periods.get(at)))
                    .limit(1)
                    .map(earlier -> finding(earlier, periods.get(at), places)));
  }

  private static boolean overlap(Period one, Period other) {
    boolean shareDays = !one.start().isAfter(other.end()) && !other.start().isAfter(one.end());
    return shareDays && one.start().equals(other.start()) == one.end().equals(other.end());
  }

  private static Finding finding(Period earlier, Period later, PlanPlaces places) {
    return Finding.of(FindingCode.PERIODS_OVERLAP, places.of(later.code(), PlanColumn.PERIOD_START))
        .withValue(later.code())
        .with("days", days(later))
        .with("other", earlier.code())
        .with("otherDays", days(earlier));
  }

  /** {@code 1.1.2025–31.3.2025}. */
  static String days(Period period) {
    return CellReading.written(period.start()) + "–" + CellReading.written(period.end());
  }
}
