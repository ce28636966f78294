package fi.koonti.check;

import fi.koonti.plan.Field;
import fi.koonti.quantity.Amount;
import fi.koonti.quantity.Doubt;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.util.Map;

/** What is to be said of a cell that gives no certain number: what was not understood, and how. */
final class NumberQuestion {

  private static final BigDecimal EXAMPLE = new BigDecimal("1234.5");

  private NumberQuestion() {}

  /** The facts {@code why}, {@code rest}, {@code unit} and {@code example}. */
  static Map<String, String> facts(CheckedRow row, Field field) {
    Value value = row.value(field).orElseThrow();
    Amount read = row.asked().value(value.shown());
    String unit = row.asked().unit();
    return Map.of(
        "why",
        why(value, read).reason(),
        "rest",
        read.rest().isEmpty() ? value.shown() : read.rest(),
        "unit",
        unit,
        "example",
        example(row, unit));
  }

  /** A unit with digits of its own is left out: nobody should type it behind a number. */
  private static String example(CheckedRow row, String unit) {
    boolean digits = !unit.isEmpty() && Character.isDigit(unit.charAt(0));
    return (row.written(EXAMPLE) + (digits ? "" : " " + unit)).strip();
  }

  private static Doubt why(Value value, Amount read) {
    if (value.kind() == Value.Kind.DATE) {
      return Doubt.NO_NUMBER;
    }
    return read.isAsked() ? read.doubt() : Doubt.OTHER_UNIT;
  }
}
