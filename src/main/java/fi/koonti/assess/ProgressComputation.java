package fi.koonti.assess;

import fi.koonti.assess.Computed.Basis;
import fi.koonti.assess.Computed.ProgressBasis;
import fi.koonti.plan.Status;
import fi.koonti.quantity.MonthSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much of the way from baseline to target is done; nothing where that would mislead. */
final class ProgressComputation {

  private static final int DECIMALS = 4;

  private ProgressComputation() {}

  /**
   * Adds the progress to a status.
   *
   * @param told the months that the outcome names, or null
   */
  static Computed compute(
      Figures figures, TargetTime time, MonthSpan told, Status status, Basis basis) {
    if (figures.indicator().accrual().accrues()) {
      return accrued(figures, status, basis);
    }
    ProgressBasis hindrance = hindrance(figures, time, told, basis);
    if (hindrance != null) {
      return new Computed(status, null, basis, hindrance);
    }
    BigDecimal baseline = figures.baseline();
    BigDecimal progress =
        figures
            .reached()
            .subtract(baseline)
            .divide(figures.aim().number().subtract(baseline), DECIMALS, RoundingMode.HALF_UP);
    return computed(figures, progress, status, basis);
  }

  /** What accrues begins at nothing each year: how much of the target has come. */
  private static Computed accrued(Figures figures, Status status, Basis basis) {
    BigDecimal target = figures.aim().number();
    if (!figures.aim().upwards()) {
      return new Computed(status, null, basis, ProgressBasis.LIMIT);
    }
    if (target.signum() <= 0) {
      return new Computed(status, null, basis, ProgressBasis.NO_WAY);
    }
    BigDecimal progress = figures.reached().divide(target, DECIMALS, RoundingMode.HALF_UP);
    return computed(figures, progress, status, basis);
  }

  private static Computed computed(
      Figures figures, BigDecimal progress, Status status, Basis basis) {
    if (figures.isAtStrictBound()) {
      return new Computed(status, null, basis, ProgressBasis.AT_BOUND);
    }
    return progress.signum() < 0
        ? new Computed(status, null, basis, ProgressBasis.BEHIND_BASELINE)
        : new Computed(status, progress, basis, ProgressBasis.KNOWN);
  }

  private static ProgressBasis hindrance(
      Figures figures, TargetTime time, MonthSpan told, Basis basis) {
    BigDecimal baseline = figures.baseline();
    if (baseline == null) {
      return ProgressBasis.NO_BASELINE;
    }
    if (baseline.compareTo(figures.aim().number()) == 0) {
      return ProgressBasis.NO_WAY;
    }
    if (figures.aim().isBehind(baseline)) {
      return ProgressBasis.WRONG_SIDE;
    }
    if (differs(told, time) || differs(figures.indicator().baseline().reading().period(), time)) {
      return ProgressBasis.OTHER_MONTHS;
    }
    boolean settled = basis == Basis.TARGET_MET || basis == Basis.TIME_OVER;
    boolean fromNothing = figures.aim().upwards() && baseline.signum() == 0;
    boolean mayGrow = !Growth.isRate(figures.indicator()) && !settled && !fromNothing;
    return mayGrow ? ProgressBasis.COUNT_IN_PART : null;
  }

  /** Whether months are named and are not those of the target, in whatever year. */
  private static boolean differs(MonthSpan named, TargetTime time) {
    if (named == null) {
      return false;
    }
    return time.months() == null ? !named.isWholeYear() : !named.hasSameMonths(time.months());
  }
}
