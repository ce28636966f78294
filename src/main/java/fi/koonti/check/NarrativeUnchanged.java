package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.text.TextNormalizer;
import java.util.List;

/** A narrative tells of its own period; that of the period before is not sent again. */
final class NarrativeUnchanged implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return isUnchanged(row)
        ? List.of(row.finding(FindingCode.NARRATIVE_UNCHANGED, Field.NARRATIVE))
        : List.of();
  }

  static boolean isUnchanged(CheckedRow row) {
    if (row.answers().before().narrative().isEmpty()) {
      return false;
    }
    String now = TextNormalizer.folded(row.text(Field.NARRATIVE));
    return !now.isEmpty()
        && !NothingSaid.by(now)
        && now.equals(TextNormalizer.folded(row.answers().before().narrative()));
  }
}
