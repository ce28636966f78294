package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.Submission;
import fi.koonti.submission.Value;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each row has a narrative of its own; the same one twice is told at the second. */
final class NarrativeRepeated implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    Map<String, AnswerRow> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (AnswerRow row : submission.rows()) {
      String narrative =
          row.value(Field.NARRATIVE).filter(Value::isUsable).map(Value::text).orElse("");
      if (narrative.isEmpty()
          || NothingSaid.by(narrative)
          || !expected.asks(submission, row.indicatorId())) {
        continue;
      }
      AnswerRow earlier = first.putIfAbsent(TextNormalizer.folded(narrative), row);
      if (earlier != null) {
        findings.add(
            Finding.of(FindingCode.NARRATIVE_REPEATED, row.place(Field.NARRATIVE))
                .withRow(row.indicatorId())
                .withValue(narrative)
                .with("first", earlier.indicatorId()));
      }
    }
    return findings;
  }
}
