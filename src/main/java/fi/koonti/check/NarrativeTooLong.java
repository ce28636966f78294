package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import java.util.List;

/** A narrative keeps to the length that the plan allows; a longer one is used all the same. */
final class NarrativeTooLong implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    int limit = row.plan().settings().narrativeLimit();
    int length = row.value(Field.NARRATIVE).map(value -> value.text().length()).orElse(0);
    return length > limit
        ? List.of(
            row.finding(FindingCode.NARRATIVE_TOO_LONG, Field.NARRATIVE)
                .with("length", length)
                .with("limit", limit))
        : List.of();
  }
}
