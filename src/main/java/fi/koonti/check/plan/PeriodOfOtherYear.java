package fi.koonti.check.plan;

import fi.koonti.check.plan.PlanCells.OfPeriod;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Periods with days outside the plan's year: their forms would bear the year of the plan in their
 * names and another in their titles. Where all are of another year, the year is pointed at.
 */
final class PeriodOfOtherYear implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    List<Period> other = others(plan);
    if (other.isEmpty()) {
      return Stream.empty();
    }
    Place place =
        isYearInDoubt(plan) ? places.year() : places.period(other.get(0).code(), OfPeriod.START);
    return Stream.of(
        Finding.of(FindingCode.PERIOD_OF_OTHER_YEAR, place)
            .withValue(String.valueOf(plan.settings().year()))
            .with(
                "periods",
                other.stream().map(PeriodOfOtherYear::named).collect(Collectors.joining(", "))));
  }

  /** Whether no period is of the year: then it is the year that is wrong, most of the time. */
  static boolean isYearInDoubt(Plan plan) {
    return !plan.periods().isEmpty() && others(plan).size() == plan.periods().size();
  }

  private static List<Period> others(Plan plan) {
    int year = plan.settings().year();
    return plan.periods().stream()
        .filter(one -> one.start().getYear() != year || one.end().getYear() != year)
        .toList();
  }

  private static String named(Period period) {
    return period.code() + " (" + PeriodsOverlap.days(period) + ")";
  }
}
