package fi.koonti.report;

import fi.koonti.merge.ReportRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** How far an outcome is from its target, in the indicator's unit and as a share of the target. */
final class Gap {

  private Gap() {}

  /** The outcome less the target, or null when one of them is no certain number. */
  static BigDecimal of(ReportRow row) {
    BigDecimal target = row.indicator().targetNumber();
    BigDecimal outcome = row.outcomeNumber();
    boolean known = row.indicator().isNumeric() && target != null && outcome != null;
    return known ? outcome.subtract(target) : null;
  }

  /** The size of the gap beside the target, for comparing what has different units; or empty. */
  static Optional<BigDecimal> relative(ReportRow row) {
    BigDecimal gap = of(row);
    if (gap == null || row.indicator().targetNumber().signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(gap.divide(row.indicator().targetNumber(), MathContext.DECIMAL64).abs());
  }
}
