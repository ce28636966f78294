package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.text.PersonalCode;
import java.util.List;

/** A report is public, and names nobody: least of all by the personal identity code. */
final class PersonalCodeInAnswer implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return row.answers().values().entrySet().stream()
        .filter(answer -> PersonalCode.isIn(answer.getValue().text()))
        .map(answer -> row.finding(FindingCode.PERSONAL_CODE_IN_ANSWER, answer.getKey()))
        .toList();
  }
}
