package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import java.util.List;

/** The report is a text: a status alone tells the council nothing. */
final class NarrativeMissing implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return row.missing(Field.NARRATIVE)
        ? List.of(row.finding(FindingCode.NARRATIVE_MISSING, Field.NARRATIVE))
        : List.of();
  }
}
