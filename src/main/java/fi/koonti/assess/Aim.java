package fi.koonti.assess;

import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.quantity.Bound;
import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.RelativeTarget;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is to be reached: a number, and which way from it is good.
 *
 * @param upwards whether more is good
 * @param strict whether the number itself is not enough: {@code alle 140}, {@code määrän kasvu}
 * @param lasting whether it must hold to the end: a bound that is kept, a growth over the year
 */
public record Aim(BigDecimal number, boolean upwards, boolean strict, boolean lasting) {

  /** The aim that a plan states, or empty where it has no number or does not say which way. */
  public static Optional<Aim> of(Indicator indicator) {
    BigDecimal number = number(indicator);
    Boolean way = number == null ? null : way(indicator, number);
    if (way == null) {
      return Optional.empty();
    }
    Bound bound = indicator.target().reading().bound();
    boolean growth = isBareChange(indicator);
    boolean strict = growth || bound == Bound.MORE_THAN || bound == Bound.LESS_THAN;
    Direction direction = indicator.direction();
    boolean lasting =
        growth
            || direction == Direction.AT_LEAST
            || bound == Bound.AT_LEAST
            || bound == Bound.MORE_THAN;
    return Optional.of(new Aim(number, way, strict, lasting));
  }

  /** The number to compare with; that of the baseline where only a way from it is asked. */
  static BigDecimal number(Indicator indicator) {
    return isBareChange(indicator) ? indicator.baseline().number() : indicator.targetNumber();
  }

  /** The side of the number on which an outcome must be. */
  public Bound bound() {
    if (upwards) {
      return strict ? Bound.MORE_THAN : Bound.AT_LEAST;
    }
    return strict ? Bound.LESS_THAN : Bound.AT_MOST;
  }

  boolean isMetBy(BigDecimal outcome) {
    int beyond = upwards ? outcome.compareTo(number) : number.compareTo(outcome);
    return strict ? beyond > 0 : beyond >= 0;
  }

  /** Whether the baseline is already better than the aim. */
  boolean isBehind(BigDecimal baseline) {
    return upwards ? number.compareTo(baseline) < 0 : number.compareTo(baseline) > 0;
  }

  /** {@code määrän kasvu}, {@code lyhenee}: no number, only a way. */
  public static boolean isBareChange(Indicator indicator) {
    LevelReading said = indicator.target().reading();
    boolean named =
        said.relative() == RelativeTarget.MORE || said.relative() == RelativeTarget.LESS;
    return named
        && indicator.targetNumber() == null
        && indicator.targetQuestion().isEmpty()
        && said.change() == null
        && said.candidates().isEmpty()
        && !said.isDoubtful();
  }

  /** Whether the target's words say that the other way is good than the plan's column. */
  public static boolean isContradicted(Indicator indicator) {
    Boolean stated = stated(indicator);
    Boolean written = written(indicator);
    return stated != null && written != null && !stated.equals(written);
  }

  /** Whether more is good; null when nothing says so, or the plan's column and text disagree. */
  private static Boolean way(Indicator indicator, BigDecimal number) {
    Boolean stated = stated(indicator);
    Boolean written = written(indicator);
    if (isContradicted(indicator)) {
      return null;
    }
    if (stated != null || written != null) {
      return stated != null ? stated : written;
    }
    BigDecimal baseline = indicator.baseline().number();
    int step = baseline == null ? 0 : number.compareTo(baseline);
    return step == 0 ? null : Boolean.valueOf(step > 0);
  }

  private static Boolean stated(Indicator indicator) {
    return switch (indicator.direction()) {
      case HIGHER_IS_BETTER, AT_LEAST -> Boolean.TRUE;
      case LOWER_IS_BETTER, AT_MOST -> Boolean.FALSE;
      case NONE -> null;
    };
  }

  private static Boolean written(Indicator indicator) {
    Boolean bound =
        switch (indicator.target().reading().bound()) {
          case AT_LEAST, MORE_THAN -> Boolean.TRUE;
          case AT_MOST, LESS_THAN -> Boolean.FALSE;
          case NONE, JUST_UNDER, JUST_OVER -> null;
        };
    return bound != null
        ? bound
        : switch (indicator.target().reading().relative()) {
          case AT_LEAST_SAME, MORE -> Boolean.TRUE;
          case AT_MOST_SAME, LESS -> Boolean.FALSE;
          case SAME, NONE -> null;
        };
  }
}
