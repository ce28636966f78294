package fi.koonti.report;

import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Direction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** How far an outcome is from its target, in the indicator's unit and as a share of the target. */
final class Gap {

  private Gap() {}

  /** The outcome less the target; empty when one of them is no certain number. */
  static Optional<BigDecimal> of(ReportRow row) {
    return target(row).flatMap(target -> of(row, target));
  }

  private static Optional<BigDecimal> of(ReportRow row, BigDecimal target) {
    return Optional.ofNullable(row.reached()).map(outcome -> outcome.subtract(target));
  }

  private static Optional<BigDecimal> target(ReportRow row) {
    return row.indicator().isNumeric()
        ? Optional.ofNullable(row.indicator().targetNumber())
        : Optional.empty();
  }

  /** The gap as a share of the target, with its sign; empty when one cannot be said. */
  static Optional<BigDecimal> shareOfTarget(ReportRow row) {
    return target(row)
        .filter(target -> target.signum() != 0)
        .flatMap(
            target -> of(row, target).map(gap -> gap.divide(target.abs(), MathContext.DECIMAL64)));
  }

  /**
   * What is lacking beside the target, for comparing what has different units; less than nothing
   * when the outcome is better than the target, and empty when that cannot be said. Where nobody
   * has said which way is better, any distance is taken for lacking.
   */
  static Optional<BigDecimal> relative(ReportRow row) {
    Direction direction = row.indicator().direction();
    return shareOfTarget(row)
        .map(
            share ->
                switch (direction) {
                  case HIGHER_IS_BETTER, AT_LEAST -> share.negate();
                  case LOWER_IS_BETTER, AT_MOST -> share;
                  case NONE -> share.abs();
                });
  }
}
