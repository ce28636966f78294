package fi.koonti.check.plan;

import fi.koonti.check.plan.PlanCells.OfPeriod;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.text.Dates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Days between two periods that are of none: what happens on them is asked in no form. */
final class PeriodsApart implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    int year = plan.settings().year();
    List<Period> periods =
        plan.periods().stream()
            .filter(one -> one.start().getYear() == year)
            .sorted(Comparator.comparing(Period::start))
            .toList();
    return periods.stream()
        .skip(1)
        .filter(next -> lastBefore(next, periods).plusDays(1).isBefore(next.start()))
        .map(next -> finding(next, lastBefore(next, periods).plusDays(1), places));
  }

  /** The last day of all that begin before a period, or its own first when none does. */
  private static LocalDate lastBefore(Period next, List<Period> all) {
    return all.stream()
        .filter(one -> one.start().isBefore(next.start()))
        .map(Period::end)
        .max(Comparator.naturalOrder())
        .orElse(next.start());
  }

  private static Finding finding(Period next, LocalDate from, PlanCells places) {
    LocalDate to = next.start().minusDays(1);
    String days = from.equals(to) ? Dates.of(to) : Dates.of(from) + "–" + Dates.of(to);
    return Finding.of(FindingCode.PERIODS_APART, places.period(next.code(), OfPeriod.START))
        .withValue(next.code())
        .with("days", days);
  }
}
