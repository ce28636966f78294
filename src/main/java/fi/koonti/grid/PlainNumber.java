package fi.koonti.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Numbers as the file format writes them, to doubles and to the letters that people read. */
final class PlainNumber {

  /** Up to here every whole double has a long that prints the same. */
  private static final double EXACT = 1e15;

  private PlainNumber() {}

  /**
   * The double of a value such as {@code 1.2345E-3}, or empty when it is none. Java's own additions
   * (NaN, hexadecimal, {@code 1d}) are no numbers here.
   */
  static OptionalDouble parse(String value) {
    String digits = value.strip();
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      boolean fits =
          c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'E' || c == 'e';
      if (!fits) {
        return OptionalDouble.empty();
      }
    }
    try {
      double number = Double.parseDouble(digits);
      return Double.isInfinite(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** The shortest plain decimal that gives the same double: {@code 0.125}, {@code 119000}. */
  static String text(double number) {
    if (number == Math.rint(number) && Math.abs(number) < EXACT) {
      return Long.toString((long) number);
    }
    // Double.toString of Java 17 has now and then a digit too many (JDK-4511638).
    BigDecimal exact = new BigDecimal(Double.toString(number));
    while (exact.precision() > 1) {
      MathContext shorter = new MathContext(exact.precision() - 1, RoundingMode.HALF_EVEN);
      BigDecimal rounded = exact.round(shorter);
      if (rounded.doubleValue() != number) {
        break;
      }
      exact = rounded;
    }
    return exact.stripTrailingZeros().toPlainString();
  }

  /** A whole number of an attribute, or the other when it is missing or none. */
  static int whole(String digits, int other) {
    if (digits == null) {
      return other;
    }
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      return other;
    }
  }
}
