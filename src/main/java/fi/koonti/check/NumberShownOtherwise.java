package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.submission.ShownNumber;
import fi.koonti.submission.Value;
import java.util.List;
import java.util.Optional;

/**
 * A cell whose format shows another number than it holds says two things; which one is meant is
 * asked. That nothing is shown at all has been told by the reading.
 */
final class NumberShownOtherwise implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return Field.of(Field.Type.MEASURED).stream()
        .flatMap(
            field ->
                doubtful(row, field)
                    .filter(display -> !display.shown().isBlank())
                    .map(display -> finding(row, field, display))
                    .stream())
        .toList();
  }

  private static Finding finding(CheckedRow row, Field field, ShownNumber display) {
    return row.finding(FindingCode.NUMBER_SHOWN_OTHERWISE, field)
        .withValue(display.shown())
        .with("held", display.held().toPlainString());
  }

  /** Whether what is to be told of a number is told here, or by the reading. */
  static boolean tells(CheckedRow row, Field field) {
    return doubtful(row, field).isPresent();
  }

  private static Optional<ShownNumber> doubtful(CheckedRow row, Field field) {
    return row.value(field)
        .filter(value -> row.indicator().isNumeric())
        .map(Value::display)
        .filter(display -> display.isDoubtful(row.asked()));
  }
}
