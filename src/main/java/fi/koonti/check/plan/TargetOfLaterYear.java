package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.finding.Severity;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.NamedYears;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * A target of a year after the plan's: a slip of a digit, or one that this year's outcomes need not
 * reach. Where the target period says so, it is only told.
 */
final class TargetOfLaterYear implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    int year = plan.settings().year();
    if (PeriodOfOtherYear.isYearInDoubt(plan)) {
      return Stream.empty();
    }
    return plan.indicators().stream()
        .filter(one -> one.isNumeric() || one.isDay())
        .flatMap(one -> found(one, year, places).stream());
  }

  private static Optional<Finding> found(Indicator one, int year, PlanCells places) {
    Optional<Integer> ofSpan = later(NamedYears.in(one.targetSpan()), year);
    if (ofSpan.isPresent()) {
      return ofSpan.map(
          named ->
              told(one, Attribute.TARGET_SPAN, one.targetSpan(), named, year, places)
                  .withSeverity(Severity.INFO));
    }
    return later(NamedYears.in(one.target().text()), year)
        .filter(named -> !one.target().isStated())
        .map(named -> told(one, Attribute.TARGET, one.target().text(), named, year, places));
  }

  /** The first of some years when it comes after one. */
  private static Optional<Integer> later(SortedSet<Integer> years, int year) {
    return years.isEmpty() ? Optional.empty() : Optional.of(years.first()).filter(y -> y > year);
  }

  private static Finding told(
      Indicator one, Attribute column, String text, int named, int year, PlanCells places) {
    return Finding.of(FindingCode.TARGET_OF_LATER_YEAR, places.of(one.id(), column))
        .withRow(one.id())
        .withValue(text)
        .with("later", String.valueOf(named))
        .with("year", String.valueOf(year));
  }
}
