package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Plan;
import java.util.stream.Stream;

/** A text so long that a row of the form, which Excel lets grow to 409 points, cannot show it. */
final class PlanTextTooLong implements LintRule {

  private static final int LIMIT = 1_000;

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return TextOccurrence.firsts(plan, TextOccurrence.FREE).stream()
        .filter(said -> said.text().length() > LIMIT)
        .map(
            said ->
                said.finding(FindingCode.PLAN_TEXT_TOO_LONG, places)
                    .with("length", said.text().length())
                    .with("limit", LIMIT));
  }
}
