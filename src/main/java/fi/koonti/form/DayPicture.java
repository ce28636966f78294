package fi.koonti.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text may be a day, as far as a formula can tell: it has a digit and something besides,
 * and where it is written like a day of a month, the month has that day.
 */
final class DayPicture {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,4})\\.\\s*(\\d{1,4})\\.\\s*(\\d{0,4})");

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;
  private static final int LEAP_YEAR = 2000;

  private DayPicture() {}

  /** Whether a cell with this day may be the day of an outcome. */
  static boolean is(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  /**
   * Whether a text may be a day.
   *
   * @param text without white space at its ends
   */
  static boolean is(String text) {
    boolean hasDigit = text.chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean onlyDigits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return hasDigit && !onlyDigits && !isImpossible(text);
  }

  private static boolean isImpossible(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return false;
    }
    int day = Integer.parseInt(written.group(1));
    int month = Integer.parseInt(written.group(2));
    int year = written.group(3).isEmpty() ? LEAP_YEAR : Integer.parseInt(written.group(3));
    return month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth();
  }
}
