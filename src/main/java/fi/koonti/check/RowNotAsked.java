package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.Submission;
import fi.koonti.submission.Value;
import java.util.ArrayList;
import java.util.List;

/** What the plan no longer asks of this sector is kept in the findings, text by text. */
final class RowNotAsked implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    List<Finding> findings = new ArrayList<>();
    for (AnswerRow row : submission.rows()) {
      if (!expected.asks(submission, row.indicatorId())) {
        row.values().forEach((field, value) -> findings.add(about(row, field, value)));
      }
    }
    return findings;
  }

  private static Finding about(AnswerRow row, Field field, Value value) {
    return value.toldBy(
        Finding.of(FindingCode.ROW_NOT_ASKED, row.place(field)).withRow(row.indicatorId()));
  }
}
