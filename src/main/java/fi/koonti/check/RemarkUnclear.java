package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.submission.Value;
import java.util.List;

/**
 * A remark in brackets beside a number may say that it counts something else; where its words are
 * not known the number stands, and somebody is asked.
 */
final class RemarkUnclear implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return Field.of(Field.Type.MEASURED).stream()
        .filter(field -> tells(row, field))
        .map(
            field ->
                row.finding(FindingCode.REMARK_UNCLEAR, field)
                    .with("number", row.number(field).orElseThrow().toPlainString())
                    .with("remark", remark(row, field)))
        .toList();
  }

  /** Whether it is told here what was understood of a cell. */
  static boolean tells(CheckedRow row, Field field) {
    return row.indicator().isNumeric()
        && row.value(field).filter(value -> value.number() != null).isPresent()
        && !remark(row, field).isEmpty();
  }

  private static String remark(CheckedRow row, Field field) {
    Value value = row.value(field).orElseThrow();
    String shown = value.shown();
    boolean bracketed = shown.indexOf('(') >= 0 || shown.indexOf('[') >= 0;
    return value.kind() != Value.Kind.DATE && bracketed
        ? row.asked().value(shown).reading().remark()
        : "";
  }
}
