package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.plan.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer that no cell of the consolidated workbook can hold is told with all of its text. For
 * narratives their own limit tells it, which is never higher.
 */
final class AnswerTooLong implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    List<Finding> findings = new ArrayList<>();
    row.answers()
        .values()
        .forEach(
            (field, value) -> {
              int length = value.text().length();
              if (field != Field.NARRATIVE && length > Settings.CELL_TEXT_LIMIT) {
                findings.add(
                    row.finding(FindingCode.ANSWER_TOO_LONG, field)
                        .withValue(value.text())
                        .with("length", length)
                        .with("limit", Settings.CELL_TEXT_LIMIT));
              }
            });
    return findings;
  }
}
