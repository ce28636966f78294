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

/** What the council decided is not changed in a form; the plan's text stands. */
final class LockedTextChanged implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    Plan shown = expected.shownBy(submission);
    List<Finding> findings = new ArrayList<>();
    for (AnswerRow row : submission.rows()) {
      shown.indicator(row.indicatorId()).ifPresent(was -> compare(row, was, findings));
    }
    return findings;
  }

  private static void compare(AnswerRow row, Indicator was, List<Finding> findings) {
    row.locked()
        .forEach(
            (attribute, now) -> {
              String decided = attribute.of(was);
              if (!now.isAsSent() && !TextNormalizer.same(decided, now.text())) {
                findings.add(
                    Finding.of(FindingCode.LOCKED_TEXT_CHANGED, now.place())
                        .withRow(was.id())
                        .withValue(now.text())
                        .with("decided", decided));
              }
            });
  }
}
