package fi.koonti.assess;

import fi.koonti.plan.Accrual;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.quantity.Durations;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * How a figure may go on while there is time left: a share, a rate or a duration goes either way, a
 * count may go on growing.
 */
final class Growth {

  private Growth() {}

  /** Whether the figure is a share, a rate or a duration, so that it says how things are now. */
  static boolean isRate(Indicator indicator) {
    if (indicator.accrual() != Accrual.UNSTATED) {
      return indicator.accrual() == Accrual.LEVEL;
    }
    String unit = indicator.unit();
    return indicator.type() == IndicatorType.PERCENT
        || unit.contains("/")
        || unit.contains("%")
        || Durations.isUnit(unit);
  }

  /** Whether the figures are certainly a count: money, or whole numbers that are no rate. */
  static boolean isCount(Indicator indicator, BigDecimal... figures) {
    return !isRate(indicator)
        && (indicator.type() == IndicatorType.EURO
            || Arrays.stream(figures).allMatch(Growth::isWhole));
  }

  private static boolean isWhole(BigDecimal figure) {
    return figure.signum() == 0 || figure.stripTrailingZeros().scale() <= 0;
  }
}
