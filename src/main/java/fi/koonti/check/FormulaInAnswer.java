package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.submission.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Answers are typed. The saved value of a formula counts all the same; one that has none, or an
 * error, is no answer.
 */
final class FormulaInAnswer implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    List<Finding> findings = new ArrayList<>();
    row.answers()
        .values()
        .forEach(
            (field, value) -> {
              if (value.isFormula() || !value.isUsable()) {
                findings.add(about(row, field, value));
              }
            });
    return findings;
  }

  private static Finding about(CheckedRow row, Field field, Value value) {
    if (!value.isUsable() && value.kind() != Value.Kind.UNCOMPUTED) {
      return row.finding(FindingCode.ERROR_VALUE, field);
    }
    FindingCode code =
        value.isUsable() ? FindingCode.FORMULA_IN_ANSWER : FindingCode.FORMULA_WITHOUT_VALUE;
    return row.finding(code, field)
        .with("formula", Objects.requireNonNullElse(value.formula(), ""));
  }
}
