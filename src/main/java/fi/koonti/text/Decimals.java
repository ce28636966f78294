package fi.koonti.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads decimals out of files without letting one of them cost more than its letters. */
public final class Decimals {

  /** More digits than any number of a spreadsheet has, written out. */
  private static final int LIMIT = 400;

  private Decimals() {}

  /**
   * The number of {@code -1234.5} or {@code 1.2E-7}; empty for any other text, and for one that
   * would not be a few hundred digits when it is written out.
   */
  public static Optional<BigDecimal> of(String text) {
    if (text.isEmpty() || text.length() > LIMIT) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text);
      long whole = (long) number.precision() - number.scale();
      boolean small = Math.abs((long) number.scale()) <= LIMIT && whole <= LIMIT;
      return small ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  /**
   * The number of plain digits, {@code -1234.5}: as files keep a typed number. Zeros that say
   * nothing, {@code 120.000} or {@code 0012}, were typed as letters.
   */
  public static Optional<BigDecimal> plain(String text) {
    return isPlain(text) && !hasIdleZeros(text) ? of(text) : Optional.empty();
  }

  private static boolean hasIdleZeros(String text) {
    String digits = text.startsWith("-") ? text.substring(1) : text;
    boolean leading = digits.length() > 1 && digits.startsWith("0") && digits.charAt(1) != '.';
    return leading || digits.indexOf('.') > 0 && digits.endsWith("0");
  }

  private static boolean isPlain(String text) {
    int at = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    int whole = point < 0 ? text.length() : point;
    return areDigits(text, at, whole) && (point < 0 || areDigits(text, point + 1, text.length()));
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return from < to;
  }
}
