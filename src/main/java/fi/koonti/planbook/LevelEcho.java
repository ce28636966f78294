package fi.koonti.planbook;

import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.CalendarValue;
import fi.koonti.quantity.DayReader;
import fi.koonti.quantity.DayReading;
import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.quantity.RelativeTarget;
import fi.koonti.quantity.UnitScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the program understood of an indicator's levels, to be shown beside their texts: whoever
 * decided them sees at a glance where it went wrong.
 *
 * @param direction which way is better
 * @param spanText the period in which the target is to be reached, as written; may be empty
 * @param span its months, or empty when the text tells none
 * @param deadline the day by which the target is to be reached; empty when the period is no day
 */
public record LevelEcho(
    String id,
    String indicator,
    Echo baseline,
    Echo target,
    Direction direction,
    String spanText,
    Optional<MonthSpan> span,
    Optional<LocalDate> deadline) {

  /**
   * One level.
   *
   * @param text as decided; may be empty
   * @param number the number that counts, or null when there is none
   * @param unit the indicator's, in which the number is; where it has none, the text's; may be
   *     empty
   * @param given whether the plan gives the number, or another one than its text says
   * @param relative a comparison with the baseline in words
   * @param day what was read where a day is due; neither value nor doubt where none is
   */
  public record Echo(
      String text,
      BigDecimal number,
      String unit,
      boolean given,
      RelativeTarget relative,
      DayReading day) {

    static Echo of(Level level, String unit) {
      LevelReading reading = level.reading();
      return new Echo(
          level.text(),
          level.number(),
          unit.isEmpty() && reading.unit() != null ? reading.unit() : unit,
          isGiven(level, unit),
          reading.relative(),
          DayReading.NOTHING);
    }

    static Echo of(Level level, DayReading day) {
      return new Echo(level.text(), null, "", false, RelativeTarget.NONE, day);
    }
  }

  /** Whether the plan must state the number of a level, since its text does not say the same. */
  static boolean isGiven(Level level, String unit) {
    BigDecimal read = UnitScale.of(unit).of(level.reading());
    return level.number() != null && (read == null || level.number().compareTo(read) != 0);
  }

  /** What was understood of every indicator that is a number or a day, in plan order. */
  public static List<LevelEcho> all(Plan plan) {
    int year = plan.settings().year();
    return plan.indicators().stream()
        .filter(one -> one.isNumeric() || one.isDay())
        .map(one -> of(one, year))
        .toList();
  }

  private static LevelEcho of(Indicator indicator, int year) {
    boolean day = indicator.isDay();
    DayReading span = DayReader.read(indicator.targetSpan(), year);
    return new LevelEcho(
        indicator.id(),
        indicator.name(),
        day
            ? Echo.of(indicator.baseline(), indicator.baselineDay())
            : Echo.of(indicator.baseline(), indicator.unit()),
        day
            ? Echo.of(indicator.target(), indicator.targetDay(year))
            : Echo.of(indicator.target(), indicator.unit()),
        indicator.direction(),
        indicator.targetSpan(),
        MonthSpan.parse(indicator.targetSpan()),
        span.value().filter(value -> span.isDeadline()).map(CalendarValue::to));
  }
}
