package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.NamedYears;
import java.util.List;
import java.util.stream.Stream;

/** A text that speaks of years gone by: most often last year's plan, not yet thought of anew. */
final class YearGone implements LintRule {

  /** A baseline is of an earlier year as it should be. */
  private static final List<Attribute> OF_THIS_YEAR =
      List.of(
          Attribute.GOAL, Attribute.DEED, Attribute.MEASURE, Attribute.INDICATOR, Attribute.TARGET);

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    int year = plan.settings().year();
    if (PeriodOfOtherYear.isYearInDoubt(plan)) {
      return Stream.empty();
    }
    Stream<Finding> texts =
        TextOccurrence.firsts(plan, OF_THIS_YEAR).stream()
            .filter(said -> NamedYears.areBefore(year, said.text()))
            .map(said -> said.finding(FindingCode.YEAR_GONE, places));
    Stream<Finding> spans =
        plan.indicators().stream()
            .filter(one -> NamedYears.areBefore(year, one.targetSpan()))
            .map(
                one ->
                    Finding.of(FindingCode.YEAR_GONE, places.of(one.id(), Attribute.TARGET_SPAN))
                        .withRow(one.id())
                        .withValue(one.targetSpan()));
    return Stream.concat(texts, spans).map(finding -> finding.with("year", year));
  }
}
