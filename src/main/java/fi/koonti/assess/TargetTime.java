package fi.koonti.assess;

import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.quantity.CalendarValue;
import fi.koonti.quantity.DayDoubt;
import fi.koonti.quantity.DayReader;
import fi.koonti.quantity.DayReading;
import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.quantity.Seasons;
import fi.koonti.text.Dates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a target is to be reached, seen from the end of a period: in some months, or by a day. A day
 * is the end of a time whose beginning nobody has said, and never the month in which it falls.
 *
 * @param months with their year; null when the plan names none, or several apart, or a day
 * @param deadline the last day; null when months are named, or nothing
 * @param now the last day of the period
 */
public record TargetTime(@Nullable MonthSpan months, @Nullable LocalDate deadline, LocalDate now) {

  /** What leaves even the year or the month of a day open. */
  private static final Set<DayDoubt> NO_TIME =
      EnumSet.of(DayDoubt.MONTH_OR_FEAST, DayDoubt.YEAR_FAR);

  public TargetTime {
    Objects.requireNonNull(now, "now");
    if (months != null && deadline != null) {
      throw new IllegalArgumentException("expected months or a day, but found both");
    }
  }

  /**
   * The time of an indicator's target: the one that the plan states, else the one that the target's
   * text names. What has no year is of the period's year.
   */
  public static TargetTime of(Indicator indicator, Period period) {
    int year = period.end().getYear();
    if (isAsked(indicator, year)) {
      return new TargetTime(null, null, period.end());
    }
    Optional<LocalDate> deadline = deadline(indicator, year);
    if (deadline.isPresent()) {
      return new TargetTime(null, deadline.get(), period.end());
    }
    Optional<MonthSpan> named =
        indicator.targetSpan().isBlank()
            ? Optional.ofNullable(indicator.target().reading().period())
            : months(indicator.targetSpan());
    return new TargetTime(
        named.map(span -> span.inYear(span.yearOr(year))).orElse(null), null, period.end());
  }

  /** Whether the day of a target is asked about, so that it is no deadline of anything. */
  private static boolean isAsked(Indicator indicator, int year) {
    return indicator.targetSpan().isBlank()
        && indicator.targetDay(year).doubt().filter(NO_TIME::contains).isPresent();
  }

  private static Optional<LocalDate> deadline(Indicator indicator, int year) {
    Optional<CalendarValue> day = indicator.targetDay(year).value();
    if (day.isPresent()) {
      return day.map(CalendarValue::to);
    }
    if (!indicator.targetSpan().isBlank()) {
      DayReading span = DayReader.read(indicator.targetSpan(), year);
      return span.value().filter(value -> span.isDeadline()).map(CalendarValue::to);
    }
    LevelReading target = indicator.target().reading();
    if (target.dates().isEmpty() && target.period() == null && target.days().size() == 1) {
      return Optional.of(target.days().get(0).atYear(year));
    }
    return target.dates().size() == 1
            && MonthSpan.ofMonth(target.dates().get(0)).equals(target.period())
        ? Optional.of(target.dates().get(0))
        : Optional.empty();
  }

  private static Optional<MonthSpan> months(String span) {
    return Seasons.areNamedIn(span) ? Optional.empty() : MonthSpan.parseWhole(span);
  }

  public boolean isKnown() {
    return months != null || deadline != null;
  }

  /** Whether the time is over at the end of the period. */
  public boolean isOver() {
    return deadline != null
        ? !deadline.isAfter(now)
        : months != null && !lastMonth(months).isAfter(YearMonth.from(now));
  }

  /** Whether the first month of the time comes after the period. */
  public boolean isAhead() {
    return months != null
        && YearMonth.of(months.yearOr(now.getYear()), months.from()).isAfter(YearMonth.from(now));
  }

  /** The last day of the time, or empty when it is not known. */
  public Optional<LocalDate> lastDay() {
    return deadline != null
        ? Optional.of(deadline)
        : Optional.ofNullable(months).map(span -> lastMonth(span).atEndOfMonth());
  }

  /** Whether some months are not, or not all, of the time. */
  boolean isOutside(MonthSpan told) {
    if (deadline != null) {
      return lastMonth(told).isAfter(YearMonth.from(deadline));
    }
    return months != null && !months.covers(told);
  }

  /** Whether the time goes on, before or after some months. */
  boolean isMoreThan(MonthSpan told) {
    if (deadline != null) {
      return lastMonth(told).isBefore(YearMonth.from(deadline));
    }
    return months != null && !told.hasSameMonths(months);
  }

  /** Months that name no year are of this one. */
  private YearMonth lastMonth(MonthSpan span) {
    return YearMonth.of(span.yearOr(now.getYear()), span.to());
  }

  /** {@code 1–6/2025}, {@code 31.12.2025}; empty when it is not known. */
  @Override
  public String toString() {
    return deadline != null ? Dates.of(deadline) : Objects.toString(months, "");
  }
}
