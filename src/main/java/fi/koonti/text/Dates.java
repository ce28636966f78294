package fi.koonti.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Writes days as people in Finland do, in whatever language, and knows which ones there are. */
public final class Dates {

  /** Before it Excel counts a day that never was, so nobody can say which one is meant. */
  private static final LocalDate FIRST_COUNTED = LocalDate.of(1900, 3, 1);

  private static final int LAST_YEAR = 9999;

  private Dates() {}

  /** {@code 30.9.2023}. */
  public static String of(LocalDate day) {
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }

  /** Whether every spreadsheet program counts a day, and counts it alike. */
  public static boolean areCounted(LocalDate day) {
    return !day.isBefore(FIRST_COUNTED) && day.getYear() <= LAST_YEAR;
  }

  /** The day of {@code 2023-09-30}; empty for any other text, and for days that no calendar has. */
  public static Optional<LocalDate> iso(String text) {
    if (text.length() != "2023-09-30".length()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
