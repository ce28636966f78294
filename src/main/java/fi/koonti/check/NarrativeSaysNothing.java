package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import java.util.List;

/** "Ks. edellinen", "N/A" and "-" stand where a text should; in the report they point nowhere. */
final class NarrativeSaysNothing implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return NothingSaid.by(row.text(Field.NARRATIVE))
        ? List.of(row.finding(FindingCode.NARRATIVE_SAYS_NOTHING, Field.NARRATIVE))
        : List.of();
  }
}
