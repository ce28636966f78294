package fi.koonti.quantity;

import fi.koonti.text.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A day, or a month, a quarter or a half of a year in which it lies: as precise as it was said.
 *
 * @param from the first day that may be meant
 * @param to the last one
 */
public record CalendarValue(Precision precision, LocalDate from, LocalDate to) {

  /** How much is known of a day. */
  public enum Precision {
    DAY,
    MONTH,
    QUARTER,
    HALF
  }

  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;

  public CalendarValue {
    Objects.requireNonNull(precision, "precision");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("expected days in order, but found " + from + ", " + to);
    }
  }

  /** One day. */
  public static CalendarValue of(LocalDate day) {
    return new CalendarValue(Precision.DAY, day, day);
  }

  /** One day; empty when the calendar has none such: 31.6., 29.2. of most years. */
  static Optional<CalendarValue> day(int year, int month, int day) {
    try {
      return Optional.of(of(LocalDate.of(year, month, day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /**
   * A month.
   *
   * @param month 1 to 12
   */
  public static CalendarValue ofMonth(int year, int month) {
    return months(Precision.MONTH, year, month, 1);
  }

  /**
   * A quarter of a year.
   *
   * @param quarter 1 to 4
   */
  public static CalendarValue ofQuarter(int year, int quarter) {
    int first = (quarter - 1) * MONTHS_OF_QUARTER + 1;
    return months(Precision.QUARTER, year, first, MONTHS_OF_QUARTER);
  }

  /**
   * A half of a year.
   *
   * @param half 1 or 2
   */
  public static CalendarValue ofHalf(int year, int half) {
    return months(Precision.HALF, year, (half - 1) * MONTHS_OF_HALF + 1, MONTHS_OF_HALF);
  }

  private static CalendarValue months(Precision precision, int year, int first, int count) {
    YearMonth from = YearMonth.of(year, first);
    return new CalendarValue(precision, from.atDay(1), from.plusMonths(count - 1).atEndOfMonth());
  }

  public boolean isDay() {
    return precision == Precision.DAY;
  }

  /** {@code 30.9.2023}, {@code 6/2025}, {@code Q2/2025}, {@code H1/2025}, in whatever language. */
  public String shown() {
    return switch (precision) {
      case DAY -> Dates.of(from);
      case MONTH -> from.getMonthValue() + "/" + from.getYear();
      case QUARTER -> "Q" + part(MONTHS_OF_QUARTER) + "/" + from.getYear();
      case HALF -> "H" + part(MONTHS_OF_HALF) + "/" + from.getYear();
    };
  }

  /**
   * {@code 2023-09-30}, {@code 2025-06}, {@code 2025-Q2}, {@code 2025-H1}: how programs have it.
   */
  @Override
  public String toString() {
    return switch (precision) {
      case DAY -> from.toString();
      case MONTH -> YearMonth.from(from).toString();
      case QUARTER -> from.getYear() + "-Q" + part(MONTHS_OF_QUARTER);
      case HALF -> from.getYear() + "-H" + part(MONTHS_OF_HALF);
    };
  }

  private int part(int months) {
    return (from.getMonthValue() - 1) / months + 1;
  }
}
