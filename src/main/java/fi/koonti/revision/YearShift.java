package fi.koonti.revision;

import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.quantity.MonthSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Moves what belongs to one year into another. */
final class YearShift {

  /** A year, and the next one where only its end is written: {@code 2022–23}. */
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9])([0-9]{4})(?![0-9])(?:([–/-])([0-9]{2})(?![0-9]))?");

  private static final int CENTURY = 100;

  private final int from;
  private final int years;

  YearShift(int from, int to) {
    this.from = from;
    this.years = to - from;
  }

  /** A name with its years moved: the plan's own, and those beside it ({@code 2023–2024}). */
  String moved(String name) {
    return YEAR.matcher(name).replaceAll(this::moved);
  }

  /** A row; a target span that is the plan's whole year becomes the new one, months stay. */
  Indicator moved(Indicator row) {
    boolean isWholeYear =
        MonthSpan.parseWhole(row.targetSpan()).filter(MonthSpan.ofYear(from)::equals).isPresent();
    return isWholeYear ? row.with(Attribute.TARGET_SPAN, moved(row.targetSpan())) : row;
  }

  private String moved(MatchResult found) {
    int year = Integer.parseInt(found.group(1));
    if (Math.abs(year - from) > 1) {
      return found.group();
    }
    int moved = year + years;
    if (found.group(3) == null) {
      return String.valueOf(moved);
    }
    boolean isNext = Integer.parseInt(found.group(3)) == (year + 1) % CENTURY;
    String end = isNext ? "%02d".formatted((moved + 1) % CENTURY) : found.group(3);
    return moved + found.group(2) + end;
  }

  /** A period; the last day of a month stays the last, and no form is due on a weekend. */
  Period moved(Period period) {
    String code = moved(period.code());
    String year = period.key().substring(0, period.key().length() - period.code().length());
    LocalDate end = moved(period.end());
    LocalDate due = onWorkday(due(period));
    return new Period(
        moved(year) + code, code, moved(period.name()), moved(period.start()), end, due);
  }

  /** Whether a period would be due on a weekend. */
  boolean postpones(Period period) {
    return !onWorkday(due(period)).equals(due(period));
  }

  private LocalDate due(Period period) {
    LocalDate due = period.due().plusYears(years);
    LocalDate end = moved(period.end());
    return due.isBefore(end) ? end : due;
  }

  private LocalDate moved(LocalDate day) {
    boolean isLast = day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
    LocalDate moved = day.plusYears(years);
    return isLast ? moved.with(TemporalAdjusters.lastDayOfMonth()) : moved;
  }

  private static LocalDate onWorkday(LocalDate day) {
    boolean isWeekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return isWeekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
  }
}
