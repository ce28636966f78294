package fi.koonti.check;

import fi.koonti.plan.Attribute;
import fi.koonti.plan.Field;
import fi.koonti.quantity.Amount;
import fi.koonti.quantity.Doubt;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be said of a cell that gives no certain number: what was not understood, and how. */
final class NumberQuestion {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

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
    return (row.written(likeThoseOf(row)) + (digits ? "" : " " + unit)).strip();
  }

  /** Half a person is no example of a number of persons. */
  private static BigDecimal likeThoseOf(CheckedRow row) {
    List<BigDecimal> known =
        Stream.of(
                Optional.ofNullable(row.indicator().number(Attribute.TARGET)),
                Optional.ofNullable(row.indicator().number(Attribute.BASELINE)),
                row.outcomeBefore())
            .flatMap(Optional::stream)
            .toList();
    boolean whole = known.stream().allMatch(one -> one.stripTrailingZeros().scale() <= 0);
    boolean small = known.stream().allMatch(one -> one.abs().compareTo(THOUSAND) < 0);
    return new BigDecimal(small ? "12" : "1234")
        .add(whole ? BigDecimal.ZERO : new BigDecimal("0.5"));
  }

  private static Doubt why(Value value, Amount read) {
    if (value.kind() == Value.Kind.DATE) {
      return Doubt.NO_NUMBER;
    }
    return read.isAsked() ? read.doubt() : Doubt.OTHER_UNIT;
  }
}
