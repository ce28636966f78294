package fi.koonti.quantity;

import java.util.Optional;
import java.util.OptionalInt;

/** Collects what a text says of a day, each part once, in whatever order; then says what it is. */
final class DayParts {

  private static final int NONE = -1;

  private int year = NONE;
  private int month = NONE;
  private int number = NONE;
  private int quarter = NONE;
  private int half = NONE;
  private int weekday = NONE;
  private boolean exact;
  private boolean wholeMonth;
  private boolean unclear;
  private boolean mayBeYear;
  private boolean mayBeFeast;
  private boolean end;
  private boolean by;
  private boolean yearWord;
  private boolean twice;

  /** A whole day. */
  boolean day(int newYear, int newMonth, int newDay) {
    exact = true;
    return year(newYear) & month(newMonth) & number(newDay);
  }

  /** A day without its year. */
  boolean dayOfMonth(int newMonth, int newDay) {
    exact = true;
    return month(newMonth) & number(newDay);
  }

  /** A month in a word. */
  boolean month(int newMonth) {
    boolean fits = once(month);
    month = newMonth;
    return fits;
  }

  /** {@code 6/2025}: a month, or what {@code kvartaali} before it counts. */
  boolean monthOfYear(int newYear, int newMonth) {
    if (quarter == 0 || half == 0) {
      return number(newMonth) & year(newYear);
    }
    wholeMonth = true;
    return month(newMonth) & year(newYear);
  }

  /** A quarter, 0 when its number stands apart, and its year or 0. */
  boolean quarter(int newQuarter, int newYear) {
    boolean fits = once(quarter) && (newYear == 0 || year(newYear));
    quarter = newQuarter;
    return fits;
  }

  /** A half of a year, 0 when its number stands apart, and its year or 0. */
  boolean half(int newHalf, int newYear) {
    boolean fits = once(half) && (newYear == 0 || year(newYear));
    half = newHalf;
    return fits;
  }

  boolean year(int newYear) {
    boolean fits = once(year);
    year = newYear;
    return fits;
  }

  /** The day of a month, or the number of a quarter or a half. */
  boolean number(int newNumber) {
    boolean fits = number == NONE;
    number = fits ? newNumber : number;
    return fits;
  }

  /** The day of the week, 1 for Monday; it must be that of the day. */
  boolean weekday(int newWeekday) {
    boolean fits = once(weekday);
    weekday = newWeekday;
    return fits;
  }

  boolean unclear() {
    unclear = true;
    return true;
  }

  /** {@code syys.24}: a spreadsheet shows September 2024 so, a person the 24th. */
  void mayBeYear() {
    mayBeYear = true;
  }

  /** {@code jul}, which is a month only beside a day of it. */
  void mayBeFeast() {
    mayBeFeast = true;
  }

  boolean yearWord() {
    yearWord = true;
    return true;
  }

  boolean end() {
    end = true;
    return true;
  }

  boolean by() {
    by = true;
    return true;
  }

  boolean hasDay() {
    return exact || month != NONE && number != NONE;
  }

  boolean hasPart() {
    return quarter != NONE || half != NONE || month != NONE;
  }

  boolean isTwice() {
    return twice;
  }

  boolean isUnclear() {
    return unclear;
  }

  private boolean once(int part) {
    twice |= part != NONE;
    return part == NONE;
  }

  /** What the parts say together. */
  DayReading reading(OptionalInt known) {
    boolean assumed = year == NONE;
    if (assumed && !hasPart() && !(end && yearWord)) {
      return DayReading.asked(number == NONE ? DayDoubt.NO_DAY : DayDoubt.BARE_NUMBER);
    }
    if (assumed && mayBeYear) {
      return DayReading.asked(DayDoubt.DAY_OR_YEAR);
    }
    if (assumed && known.isEmpty()) {
      return DayReading.asked(DayDoubt.YEAR_UNKNOWN);
    }
    if (mayBeFeast && number == NONE) {
      return DayReading.asked(DayDoubt.MONTH_OR_FEAST);
    }
    int of = assumed ? known.getAsInt() : year;
    Optional<CalendarValue> value = value(of);
    if (weekday != NONE && value.filter(this::isOnWeekday).isEmpty()) {
      return DayReading.asked(
          value.isEmpty()
              ? doubt()
              : value.get().isDay() ? DayDoubt.OTHER_WEEKDAY : DayDoubt.NO_DAY);
    }
    return value.isPresent()
        ? new DayReading(value, Optional.empty(), by || !hasPart(), assumed)
        : DayReading.asked(doubt());
  }

  private boolean isOnWeekday(CalendarValue value) {
    return value.isDay() && value.from().getDayOfWeek().getValue() == weekday;
  }

  private Optional<CalendarValue> value(int of) {
    int kinds = (month == NONE ? 0 : 1) + (quarter == NONE ? 0 : 1) + (half == NONE ? 0 : 1);
    if (kinds > 1) {
      return Optional.empty();
    }
    if (month != NONE) {
      return inMonth(of);
    }
    if (quarter != NONE) {
      return counted(quarter, 4).map(which -> CalendarValue.ofQuarter(of, which));
    }
    if (half != NONE) {
      return counted(half, 2).map(which -> CalendarValue.ofHalf(of, which));
    }
    return end && number == NONE ? CalendarValue.day(of, 12, 31) : Optional.empty();
  }

  private Optional<CalendarValue> inMonth(int of) {
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    if (number == NONE) {
      return Optional.of(CalendarValue.ofMonth(of, month));
    }
    return end || wholeMonth ? Optional.empty() : CalendarValue.day(of, month, number);
  }

  /** The number of a part: said with it, or apart from it, never both. */
  private Optional<Integer> counted(int part, int most) {
    boolean both = part != 0 && number != NONE;
    int which = part == 0 ? number : part;
    return both || which < 1 || which > most ? Optional.empty() : Optional.of(which);
  }

  private DayDoubt doubt() {
    if (hasDay() && quarter == NONE && half == NONE && !end && !wholeMonth) {
      return DayDoubt.NO_SUCH_DAY;
    }
    return !hasPart() && number == NONE ? DayDoubt.ONLY_A_YEAR : DayDoubt.NO_DAY;
  }
}
