package fi.koonti.report;

import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an indicator has moved since the number before. A status says how it stands, a trend where
 * it goes: it may be off track and still improve.
 */
enum Trend {
  IMPROVED,
  UNCHANGED,
  DECLINED;

  /** How bundles write it, {@code improved}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The trend between two numbers, either of which may be null; empty when one is missing or when
   * nobody has said which way is better.
   */
  static Optional<Trend> of(Indicator indicator, BigDecimal before, BigDecimal now) {
    if (before == null || now == null || !indicator.isNumeric()) {
      return Optional.empty();
    }
    int change = now.compareTo(before);
    if (change == 0) {
      return Optional.of(UNCHANGED);
    }
    return better(indicator.direction()).map(way -> way == change ? IMPROVED : DECLINED);
  }

  /** The sign of a change for the better. */
  private static Optional<Integer> better(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER, AT_LEAST -> Optional.of(1);
      case LOWER_IS_BETTER, AT_MOST -> Optional.of(-1);
      case NONE -> Optional.empty();
    };
  }
}
