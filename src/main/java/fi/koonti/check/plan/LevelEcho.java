package fi.koonti.check.plan;

import fi.koonti.assess.Aim;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.Bound;
import fi.koonti.quantity.CalendarValue;
import fi.koonti.quantity.DayReader;
import fi.koonti.quantity.DayReading;
import fi.koonti.quantity.Measure;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.quantity.RelativeTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the program understood of an indicator's levels, to be shown beside their texts: whoever
 * decided them sees at a glance where it went wrong.
 *
 * @param isDay whether days are asked, not numbers
 * @param direction which way is better
 * @param limit what an outcome must be to reach the target, as it is judged; empty when nothing can
 *     be judged
 * @param spanText the period in which the target is to be reached, as written; may be empty
 * @param span its months, or empty when the text tells none
 * @param accrual how the outcomes of the periods belong together
 * @param deadline the day by which the target is to be reached; empty when the period is no day
 */
public record LevelEcho(
    String id,
    String indicator,
    Echo baseline,
    Echo target,
    boolean isDay,
    Direction direction,
    Optional<Limit> limit,
    String spanText,
    Optional<MonthSpan> span,
    Optional<LocalDate> deadline,
    Accrual accrual) {

  /**
   * One level.
   *
   * @param text as decided; may be empty
   * @param number the number that counts: of a target that states a change what it comes to; null
   *     when there is none
   * @param unit the indicator's, in which the number is; where it has none, the text's; may be
   *     empty
   * @param given whether the plan gives the number, or another one than its text says
   * @param relative a comparison with the baseline in words
   * @param day what was read where a day is due; neither value nor doubt where none is
   */
  public record Echo(
      String text,
      @Nullable BigDecimal number,
      String unit,
      boolean given,
      RelativeTarget relative,
      DayReading day) {

    private static Echo of(
        Level level, @Nullable BigDecimal number, RelativeTarget relative, String unit) {
      return new Echo(level.text(), number, unit, level.isGiven(), relative, DayReading.NOTHING);
    }

    private static Echo of(Level level, DayReading day) {
      return new Echo(level.text(), null, "", false, RelativeTarget.NONE, day);
    }
  }

  /** A number and the side of it on which an outcome reaches the target. */
  public record Limit(Bound bound, BigDecimal number) {

    private static Limit of(Aim aim) {
      return new Limit(aim.bound(), aim.number());
    }
  }

  /** What was understood of every indicator that is a number or a day, in plan order. */
  public static List<LevelEcho> all(Plan plan) {
    return plan.indicators().stream()
        .filter(one -> one.isNumeric() || one.isDay())
        .map(one -> of(one, plan))
        .toList();
  }

  private static LevelEcho of(Indicator indicator, Plan plan) {
    int year = plan.settings().year();
    DayReading span = DayReader.read(indicator.targetSpan(), year);
    return new LevelEcho(
        indicator.id(),
        indicator.name(),
        indicator.isDay()
            ? Echo.of(indicator.baseline(), indicator.baselineDay())
            : baseline(indicator, plan.measure(indicator)),
        indicator.isDay()
            ? Echo.of(indicator.target(), indicator.targetDay(year))
            : target(indicator, plan.measure(indicator)),
        indicator.isDay(),
        indicator.direction(),
        indicator.isNumeric() ? Aim.of(indicator).map(Limit::of) : Optional.empty(),
        indicator.targetSpan(),
        MonthSpan.parseWhole(indicator.targetSpan()),
        span.value().filter(value -> span.isDeadline()).map(CalendarValue::to),
        indicator.accrual());
  }

  private static Echo baseline(Indicator indicator, Measure asked) {
    Level level = indicator.baseline();
    return Echo.of(level, level.number(), RelativeTarget.NONE, asked.unit());
  }

  private static Echo target(Indicator indicator, Measure asked) {
    BigDecimal number = indicator.targetNumber();
    return Echo.of(indicator.target(), number, relative(indicator), asked.unit());
  }

  /** A way from the baseline is a target of its own only where no number is stated. */
  private static RelativeTarget relative(Indicator indicator) {
    if (indicator.targetQuestion().isPresent()) {
      return RelativeTarget.NONE;
    }
    RelativeTarget said = indicator.target().reading().relative();
    boolean isWay = said == RelativeTarget.MORE || said == RelativeTarget.LESS;
    return isWay && !Aim.isBareChange(indicator) ? RelativeTarget.NONE : said;
  }
}
