package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.submission.ShownNumber;
import fi.koonti.submission.Value;
import java.util.List;

/**
 * A cell whose format shows another number than it holds says two things; which one is meant is
 * asked. That nothing is shown at all has been told by the reading.
 */
final class NumberShownOtherwise implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return Field.of(Field.Type.MEASURED).stream()
        .filter(field -> tells(row, field))
        .filter(field -> !display(row, field).shown().isBlank())
        .map(
            field ->
                row.finding(FindingCode.NUMBER_SHOWN_OTHERWISE, field)
                    .with("held", display(row, field).held().toPlainString()))
        .toList();
  }

  /** Whether what is to be told of a number is told here, or by the reading. */
  static boolean tells(CheckedRow row, Field field) {
    return row.indicator().isNumeric()
        && row.value(field)
            .map(Value::display)
            .filter(display -> display.isDoubtful(row.asked()))
            .isPresent();
  }

  private static ShownNumber display(CheckedRow row, Field field) {
    return row.value(field).orElseThrow().display();
  }
}
