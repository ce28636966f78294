package fi.koonti.check.plan;

import fi.koonti.check.plan.PlanCells.OfPeriod;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.text.Dates;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Periods that share days. Two kinds are taken as meant: periods that all count from the same day,
 * and one that spans all others, the whole year.
 */
final class PeriodsOverlap implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    List<Period> periods = plan.periods();
    return IntStream.range(1, periods.size())
        .boxed()
        .flatMap(
            at ->
                periods.subList(0, at).stream()
                    .filter(earlier -> overlap(earlier, periods.get(at)))
                    .filter(earlier -> !isMeant(earlier, periods.get(at), periods))
                    .limit(1)
                    .map(earlier -> finding(earlier, periods.get(at), places)));
  }

  private static boolean overlap(Period one, Period other) {
    return !one.start().isAfter(other.end()) && !other.start().isAfter(one.end());
  }

  private static boolean isMeant(Period one, Period other, List<Period> all) {
    boolean isSame = one.start().equals(other.start()) && one.end().equals(other.end());
    boolean haveOneStart = all.stream().map(Period::start).distinct().count() == 1;
    return !isSame && (haveOneStart || spans(one, all) || spans(other, all));
  }

  private static boolean spans(Period one, List<Period> all) {
    return all.stream()
        .noneMatch(other -> other.start().isBefore(one.start()) || other.end().isAfter(one.end()));
  }

  private static Finding finding(Period earlier, Period later, PlanCells places) {
    return Finding.of(FindingCode.PERIODS_OVERLAP, places.period(later.code(), OfPeriod.START))
        .withValue(later.code())
        .with("days", days(later))
        .with("other", earlier.code())
        .with("otherDays", days(earlier));
  }

  /** {@code 1.1.2025–31.3.2025}. */
  static String days(Period period) {
    return Dates.of(period.start()) + "–" + Dates.of(period.end());
  }
}
