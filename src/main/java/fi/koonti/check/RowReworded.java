package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.Submission;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;

/** An answer to a row that the plan has put into other words since; it may no longer fit. */
final class RowReworded implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    Plan shown = expected.shownBy(submission);
    List<Finding> findings = new ArrayList<>();
    for (AnswerRow row : submission.rows()) {
      if (!row.values().isEmpty()) {
        expected
            .asked(submission, row.indicatorId())
            .ifPresent(
                is ->
                    shown
                        .indicator(row.indicatorId())
                        .ifPresent(was -> compare(row, was, is, findings)));
      }
    }
    return findings;
  }

  private static void compare(AnswerRow row, Indicator was, Indicator is, List<Finding> findings) {
    row.locked()
        .forEach(
            (attribute, text) -> {
              if (!TextNormalizer.same(attribute.of(was), attribute.of(is))) {
                findings.add(
                    Finding.of(FindingCode.ROW_REWORDED, text.place())
                        .withRow(is.id())
                        .withValue(attribute.of(was))
                        .with("now", attribute.of(is)));
              }
            });
  }
}
