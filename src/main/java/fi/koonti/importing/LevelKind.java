package fi.koonti.importing;

import fi.koonti.plan.Direction;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;
import fi.koonti.quantity.Bound;
import fi.koonti.quantity.Candidate;
import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.RelativeTarget;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an old report leaves unsaid of an indicator and its levels tell.
 *
 * @param sure whether the levels can be nothing else
 */
record LevelKind(IndicatorType type, String unit, Direction direction, boolean sure) {

  /** Of an indicator that is told about in words. */
  static final LevelKind WORDS = new LevelKind(IndicatorType.QUALITATIVE, "", Direction.NONE, true);

  /**
   * What two levels tell.
   *
   * @param unit as the report names it; may be empty
   */
  static LevelKind of(Level baseline, Level target, String unit) {
    if (!hasDigit(baseline) && !hasDigit(target)) {
      return new LevelKind(IndicatorType.QUALITATIVE, unit, Direction.NONE, true);
    }
    boolean compared = target.reading().relative() != RelativeTarget.NONE;
    boolean numeric =
        hasNumber(target) || hasNumber(baseline) && (compared || target.text().isEmpty());
    if (!numeric && !target.reading().dates().isEmpty()) {
      return new LevelKind(IndicatorType.DATE, unit, Direction.NONE, false);
    }
    if (!numeric) {
      return new LevelKind(IndicatorType.QUALITATIVE, unit, Direction.NONE, false);
    }
    String counted =
        Stream.of(unit, read(target), read(baseline))
            .filter(one -> !one.isEmpty())
            .findFirst()
            .orElse("");
    boolean sure =
        value(target).isPresent() && (value(baseline).isPresent() || baseline.text().isEmpty());
    return new LevelKind(type(counted), counted, direction(baseline, target), sure);
  }

  /** The number of a level, or the only one that can be it, whatever else its text says. */
  private static Optional<BigDecimal> value(Level level) {
    List<Candidate> candidates = level.reading().candidates();
    return Optional.ofNullable(level.number())
        .or(
            () ->
                level.reading().change() == null
                        && level.reading().step() == null
                        && candidates.size() == 1
                    ? Optional.of(candidates.get(0).number())
                    : Optional.empty());
  }

  private static boolean hasDigit(Level level) {
    return level.text().chars().anyMatch(Character::isDigit);
  }

  private static boolean hasNumber(Level level) {
    return level.number() != null || !level.reading().candidates().isEmpty();
  }

  private static String read(Level level) {
    return level.reading().unit() == null ? "" : level.reading().unit();
  }

  private static IndicatorType type(String unit) {
    return switch (unit) {
      case "%" -> IndicatorType.PERCENT;
      case "€" -> IndicatorType.EURO;
      default -> IndicatorType.NUMBER;
    };
  }

  private static Direction direction(Level baseline, Level target) {
    LevelReading reading = target.reading();
    switch (reading.relative()) {
      case AT_LEAST_SAME -> {
        return Direction.AT_LEAST;
      }
      case AT_MOST_SAME -> {
        return Direction.AT_MOST;
      }
      case MORE -> {
        return Direction.HIGHER_IS_BETTER;
      }
      case LESS -> {
        return Direction.LOWER_IS_BETTER;
      }
      case SAME, NONE -> {}
    }
    if (reading.bound() != Bound.NONE) {
      return reading.bound() == Bound.AT_LEAST || reading.bound() == Bound.MORE_THAN
          ? Direction.AT_LEAST
          : Direction.AT_MOST;
    }
    // A baseline of two numbers still tells the way when both are on one side of the target.
    List<Integer> ways =
        value(target).stream()
            .flatMap(
                to ->
                    baseline.reading().candidates().stream()
                        .map(from -> to.compareTo(from.number())))
            .distinct()
            .toList();
    return ways.size() == 1 ? way(ways.get(0)) : Direction.NONE;
  }

  private static Direction way(int sign) {
    if (sign == 0) {
      return Direction.NONE;
    }
    return sign > 0 ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
  }
}
