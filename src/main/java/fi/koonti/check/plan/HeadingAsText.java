package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Plan;
import fi.koonti.text.TextNormalizer;
import java.util.stream.Stream;

/** A text that is the heading of a column: a heading row that was copied along, or a place kept. */
final class HeadingAsText implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return TextOccurrence.firsts(plan, TextOccurrence.FREE).stream()
        .filter(said -> places.isHeading(TextNormalizer.folded(said.text()).replaceAll(":$", "")))
        .map(said -> said.finding(FindingCode.HEADING_AS_TEXT, places));
  }
}
