package fi.koonti.planbook;

import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.quantity.RelativeTarget;
import fi.koonti.quantity.UnitScale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the program understood of an indicator's levels, to be shown beside their texts: whoever
 * decided them sees at a glance where it went wrong.
 *
 * @param direction which way is better
 * @param spanText the period in which the target is to be reached, as written; may be empty
 * @param span its months, or empty when the text tells none
 */
public record LevelEcho(
    String id,
    String indicator,
    Echo baseline,
    Echo target,
    Direction direction,
    String spanText,
    Optional<MonthSpan> span) {

  /**
   * One level.
   *
   * @param text as decided; may be empty
   * @param number the number that counts, or null when there is none
   * @param unit the indicator's, in which the number is; where it has none, the text's; may be
   *     empty
   * @param given whether the plan gives the number, or another one than its text says
   * @param relative a comparison with the baseline in words
   */
  public record Echo(
      String text, BigDecimal number, String unit, boolean given, RelativeTarget relative) {

    static Echo of(Level level, String unit) {
      LevelReading reading = level.reading();
      return new Echo(
          level.text(),
          level.number(),
          unit.isEmpty() && reading.unit() != null ? reading.unit() : unit,
          isGiven(level, unit),
          reading.relative());
    }
  }

  /** Whether the plan must state the number of a level, since its text does not say the same. */
  static boolean isGiven(Level level, String unit) {
    BigDecimal read = UnitScale.of(unit).of(level.reading());
    return level.number() != null && (read == null || level.number().compareTo(read) != 0);
  }

  /** What was understood of every numeric indicator, in plan order. */
  public static List<LevelEcho> all(Plan plan) {
    return plan.indicators().stream().filter(Indicator::isNumeric).map(LevelEcho::of).toList();
  }

  /** What was understood of one indicator. */
  public static LevelEcho of(Indicator indicator) {
    return new LevelEcho(
        indicator.id(),
        indicator.name(),
        Echo.of(indicator.baseline(), indicator.unit()),
        Echo.of(indicator.target(), indicator.unit()),
        indicator.direction(),
        indicator.targetSpan(),
        MonthSpan.parse(indicator.targetSpan()));
  }
}
