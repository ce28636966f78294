package fi.koonti.assess;

import fi.koonti.assess.Computed.Basis;
import fi.koonti.assess.Computed.ProgressBasis;
import fi.koonti.plan.Status;
import fi.koonti.quantity.MonthSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
      Figures figures,
      TargetTime time,
      @Nullable MonthSpan told,
      @Nullable Status status,
      Basis basis) {
    if (figures.indicator().accrual().accrues()) {
      return accrued(figures, status, basis);
    }
    BigDecimal baseline = figures.baseline();
    if (baseline == null) {
      return Computed.withoutProgress(status, basis, ProgressBasis.NO_BASELINE);
    }
    Optional<ProgressBasis> hindrance = hindrance(figures, baseline, time, told, basis);
    if (hindrance.isPresent()) {
      return Computed.withoutProgress(status, basis, hindrance.get());
    }
    BigDecimal progress =
        figures
            .reached()
            .subtract(baseline)
            .divide(figures.aim().number().subtract(baseline), DECIMALS, RoundingMode.HALF_UP);
    return computed(figures, progress, status, basis);
  }

  /** What accrues begins at nothing each year: how much of the target has come. */
  private static Computed accrued(Figures figures, @Nullable Status status, Basis basis) {
    BigDecimal target = figures.aim().number();
    if (!figures.aim().upwards()) {
      return Computed.withoutProgress(status, basis, ProgressBasis.LIMIT);
    }
    if (target.signum() <= 0) {
      return Computed.withoutProgress(status, basis, ProgressBasis.NO_WAY);
    }
    BigDecimal progress = figures.reached().divide(target, DECIMALS, RoundingMode.HALF_UP);
    return computed(figures, progress, status, basis);
  }

  private static Computed computed(
      Figures figures, BigDecimal progress, @Nullable Status status, Basis basis) {
    if (figures.isAtStrictBound()) {
      return Computed.withoutProgress(status, basis, ProgressBasis.AT_BOUND);
    }
    return progress.signum() < 0
        ? Computed.withoutProgress(status, basis, ProgressBasis.BEHIND_BASELINE)
        : new Computed(status, progress, basis, ProgressBasis.KNOWN);
  }

  private static Optional<ProgressBasis> hindrance(
      Figures figures,
      BigDecimal baseline,
      TargetTime time,
      @Nullable MonthSpan told,
      Basis basis) {
    if (baseline.compareTo(figures.aim().number()) == 0) {
      return Optional.of(ProgressBasis.NO_WAY);
    }
    if (figures.aim().isBehind(baseline)) {
      return Optional.of(ProgressBasis.WRONG_SIDE);
    }
    if (differs(told, time) || differs(figures.indicator().baseline().reading().period(), time)) {
      return Optional.of(ProgressBasis.OTHER_MONTHS);
    }
    boolean settled = basis == Basis.TARGET_MET || basis == Basis.TIME_OVER;
    boolean fromNothing = figures.aim().upwards() && baseline.signum() == 0;
    boolean mayGrow = !Growth.isRate(figures.indicator()) && !settled && !fromNothing;
    return mayGrow ? Optional.of(ProgressBasis.COUNT_IN_PART) : Optional.empty();
  }

  /** Whether months are named and are not those of the target, in whatever year. */
  private static boolean differs(@Nullable MonthSpan named, TargetTime time) {
    if (named == null) {
      return false;
    }
    return time.months() == null ? !named.isWholeYear() : !named.hasSameMonths(time.months());
  }
}
