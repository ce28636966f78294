package fi.koonti.quantity;

import static fi.koonti.quantity.Characters.at;
import static fi.koonti.quantity.Characters.isDigit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Reads days and months written in digits; a day that no calendar has is no number either. */
final class CalendarScanner {
  private CalendarScanner() {}

  /** The token of a date such as {@code 2023-12-31} that begins here. */
  static Optional<Token> isoDate(String text, int start) {
    String shape = "dddd-dd-dd";
    for (int i = 0; i < shape.length(); i++) {
      char c = at(text, start + i);
      if (shape.charAt(i) == 'd' ? !isDigit(c) : c != '-') {
        return Optional.empty();
      }
    }
    int end = start + shape.length();
    if (isDigit(at(text, end))) {
      return Optional.empty();
    }
    return Optional.of(
        day(
            start,
            end,
            text.substring(start, start + 4),
            text.substring(start + 5, start + 7),
            text.substring(start + 8, end)));
  }

  /**
   * The token of {@code 31.12.2023}, {@code 31.12.23}, {@code 1.9.} or {@code 7.2022}.
   *
   * @param parts the rows of digits between points
   * @param end where the last of them ends
   */
  static Optional<Token> pointed(String text, int start, List<String> parts, int end) {
    String first = parts.get(0);
    if (parts.size() == 3 && first.length() <= 2 && parts.get(1).length() <= 2) {
      String year = parts.get(2);
      return Optional.of(
          day(start, end, year.length() == 2 ? "20" + year : year, parts.get(1), first));
    }
    if (parts.size() != 2 || first.length() > 2) {
      return Optional.empty();
    }
    String second = parts.get(1);
    if (second.length() <= 2 && at(text, end) == '.') {
      return dayOfYear(start, end + 1, Integer.parseInt(second), Integer.parseInt(first));
    }
    int month = Integer.parseInt(first);
    if (second.length() == 4 && month >= 1 && month <= 12) {
      int year = Integer.parseInt(second);
      return TimeWords.isLikelyYear(year)
          ? Optional.of(new Token.Month(start, end, new MonthSpan(year, month, month)))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** The token of a day in whichever year; empty when no month has it. */
  private static Optional<Token> dayOfYear(int start, int end, int month, int day) {
    boolean isDay = month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    return isDay
        ? Optional.of(new Token.DayMonth(start, end, MonthDay.of(month, day)))
        : Optional.empty();
  }

  /**
   * Whether eight digits are a day that a program wrote, {@code 20240912} or {@code 12092024}: they
   * may be a number as well.
   */
  static boolean isCompactDay(String digits) {
    if (digits.length() != 8 || !digits.chars().allMatch(c -> isDigit((char) c))) {
      return false;
    }
    return isDay(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6))
        || isDay(digits.substring(4), digits.substring(2, 4), digits.substring(0, 2));
  }

  private static boolean isDay(String year, String month, String day) {
    return TimeWords.isLikelyYear(Integer.parseInt(year))
        && day(0, 0, year, month, day) instanceof Token.Date;
  }

  private static Token day(int start, int end, String year, String month, String day) {
    if (year.length() != 4) {
      return new Token.Code(start, end);
    }
    try {
      return new Token.Date(
          start,
          end,
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      // The calendar is the check: 31.2. is a slip that no reader can mend.
      return new Token.Code(start, end);
    }
  }
}
