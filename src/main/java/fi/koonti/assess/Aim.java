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
    Optional<BigDecimal> number = number(indicator);
    Optional<Boolean> way = number.flatMap(one -> way(indicator, one));
    if (way.isEmpty()) {
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
    return Optional.of(new Aim(number.get(), way.get(), strict, lasting));
  }

  /** The number to compare with; that of the baseline where only a way from it is asked. */
  static Optional<BigDecimal> number(Indicator indicator) {
    return Optional.ofNullable(
        isBareChange(indicator) ? indicator.baseline().number() : indicator.targetNumber());
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
    Optional<Boolean> written = written(indicator);
    return written.isPresent()
        && stated(indicator).filter(way -> !way.equals(written.get())).isPresent();
  }

  /** Whether more is good; empty when nothing says so, or the plan's column and text disagree. */
  private static Optional<Boolean> way(Indicator indicator, BigDecimal number) {
    return isContradicted(indicator)
        ? Optional.empty()
        : stated(indicator)
            .or(() -> written(indicator))
            .or(() -> wayFromBaseline(indicator, number));
  }

  private static Optional<Boolean> wayFromBaseline(Indicator indicator, BigDecimal number) {
    return Optional.ofNullable(indicator.baseline().number())
        .map(number::compareTo)
        .filter(step -> step != 0)
        .map(step -> step > 0);
  }

  private static Optional<Boolean> stated(Indicator indicator) {
    return switch (indicator.direction()) {
      case HIGHER_IS_BETTER, AT_LEAST -> Optional.of(true);
      case LOWER_IS_BETTER, AT_MOST -> Optional.of(false);
      case NONE -> Optional.empty();
    };
  }

  private static Optional<Boolean> written(Indicator indicator) {
    return switch (indicator.target().reading().bound()) {
      case AT_LEAST, MORE_THAN -> Optional.of(true);
      case AT_MOST, LESS_THAN -> Optional.of(false);
      case NONE, JUST_UNDER, JUST_OVER -> writtenBesideBaseline(indicator);
    };
  }

  private static Optional<Boolean> writtenBesideBaseline(Indicator indicator) {
    return switch (indicator.target().reading().relative()) {
      case AT_LEAST_SAME, MORE -> Optional.of(true);
      case AT_MOST_SAME, LESS -> Optional.of(false);
      case SAME, NONE -> Optional.empty();
    };
  }
}
