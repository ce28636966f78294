package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import java.util.ArrayList;
import java.util.List;

/** A measure without an indicator has no outcome; what was typed there is kept in a finding. */
final class FieldNotAsked implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    List<Finding> findings = new ArrayList<>();
    for (Field field : row.answers().values().keySet()) {
      if (!row.indicator().asks(field)) {
        findings.add(row.finding(FindingCode.FIELD_NOT_ASKED, field));
      }
    }
    return findings;
  }
}
