package fi.koonti.assess;

import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.quantity.CalendarValue;
import fi.koonti.quantity.DayDoubt;
import fi.koonti.quantity.DayReader;
import fi.koonti.quantity.DayReading;
import fi.koonti.submission.Value;
import fi.koonti.text.Dates;

/** Reads what stands in a cell where a day is due. */
public final class DayAnswer {

  private DayAnswer() {}

  /**
   * When something was done. A day without a year is of the period's year when that is not ahead;
   * "by the end of June" says when it shall be done, and not that it was.
   */
  public static DayReading outcome(Value value, Period period) {
    DayReading reading = read(value, period);
    if (reading.byThen()) {
      return DayReading.asked(DayDoubt.NO_DAY);
    }
    boolean ahead = reading.value().filter(day -> isAhead(day, period)).isPresent();
    return reading.yearAssumed() && ahead ? DayReading.asked(DayDoubt.YEAR_UNKNOWN) : reading;
  }

  /** When something will be done; a day without a year is of the period's year unless gone by. */
  public static DayReading forecast(Value value, Period period) {
    DayReading reading = read(value, period);
    boolean gone = reading.value().filter(day -> day.to().isBefore(period.end())).isPresent();
    return reading.yearAssumed() && gone ? DayReading.asked(DayDoubt.YEAR_UNKNOWN) : reading;
  }

  /** Whether a day, or a part of the time in which it lies, comes after the period. */
  public static boolean isAhead(CalendarValue day, Period period) {
    return day.to().isAfter(period.end());
  }

  /** Whether a day is of a year before the period's, and before the one in which it is due. */
  public static boolean isOfEarlierYear(CalendarValue day, Indicator indicator, Period period) {
    int year = period.end().getYear();
    int due = indicator.targetDay(year).value().map(one -> one.to().getYear()).orElse(year);
    return day.to().getYear() < Math.min(year, due);
  }

  private static DayReading read(Value value, Period period) {
    DayReading reading =
        switch (value.kind()) {
          case DATE ->
              value.day().map(CalendarValue::of).map(DayReading::of).orElse(DayReading.NOTHING);
          case NUMBER -> DayReading.asked(number(value));
          case TEXT -> DayReader.read(value.text(), period.end().getYear());
          case ERROR, UNCOMPUTED -> DayReading.NOTHING;
        };
    // A small number in a cell made for days is shown as one of the year 1900.
    boolean counted = reading.value().filter(day -> !Dates.areCounted(day.from())).isEmpty();
    return counted ? reading.near(period.end().getYear()) : DayReading.asked(DayDoubt.NO_DAY);
  }

  /** A number that is shown as a day with its month first. */
  private static DayDoubt number(Value value) {
    return DayReader.read(value.shown()).value().isPresent()
        ? DayDoubt.DAY_OR_MONTH
        : DayDoubt.BARE_NUMBER;
  }
}
