package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import java.util.List;

/** Every row that was asked wants a status. */
final class StatusMissing implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return row.missing(Field.STATUS)
        ? List.of(row.finding(FindingCode.STATUS_MISSING, Field.STATUS))
        : List.of();
  }
}
