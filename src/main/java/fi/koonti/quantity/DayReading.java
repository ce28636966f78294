package fi.koonti.quantity;

import java.util.Objects;
import java.util.Optional;

/**
 * What a careful reader makes of a text where a day is due: a value, or the reason to ask.
 *
 * @param value the day, as precise as it was said; empty when it is asked
 * @param doubt why there is no value; empty when there is one, or no text at all
 * @param byThen whether the text speaks of the last day on which something is to be done
 * @param yearAssumed whether the text leaves the year to the reader
 */
public record DayReading(
    Optional<CalendarValue> value, Optional<DayDoubt> doubt, boolean byThen, boolean yearAssumed) {

  /** No text. */
  public static final DayReading NOTHING =
      new DayReading(Optional.empty(), Optional.empty(), false, false);

  /** So many years from now no day is planned, nor told as done. */
  private static final int FAR = 40;

  public DayReading {
    Objects.requireNonNull(value, "value");
    if (value.isPresent() && doubt.isPresent()) {
      throw new IllegalArgumentException("expected no doubt about " + value.get());
    }
  }

  /** A text without a day that is certain. */
  public static DayReading asked(DayDoubt doubt) {
    return new DayReading(Optional.empty(), Optional.of(doubt), false, false);
  }

  /** A day that nobody had to read. */
  public static DayReading of(CalendarValue value) {
    return new DayReading(Optional.of(value), Optional.empty(), false, false);
  }

  /** The same where it is of a time that people of a year plan for; else it is asked. */
  public DayReading near(int year) {
    return value.filter(day -> Math.abs(day.to().getYear() - year) > FAR).isPresent()
        ? asked(DayDoubt.YEAR_FAR)
        : this;
  }

  /** Whether it is the end of a time and no time in which something goes on: a day, or "by". */
  public boolean isDeadline() {
    return value.filter(CalendarValue::isDay).isPresent() || byThen;
  }
}
