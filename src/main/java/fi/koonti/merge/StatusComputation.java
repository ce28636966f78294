package fi.koonti.merge;

import fi.koonti.merge.Computed.Basis;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.MonthSpan;
import fi.koonti.plan.Period;
import fi.koonti.plan.Status;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Says what the figures say, and nothing where they say nothing. A target that is met is reached;
 * one that is missed is not reached once its time is over; before that nobody can tell from one
 * figure.
 */
final class StatusComputation {

  private static final int PROGRESS_DECIMALS = 4;

  private StatusComputation() {}

  static Computed compute(Indicator indicator, Optional<Value> outcome, Period period) {
    if (!indicator.isNumeric()) {
      return Computed.none(Basis.QUALITATIVE);
    }
    if (outcome.isEmpty()) {
      return Computed.none(Basis.NO_OUTCOME);
    }
    BigDecimal reached = outcome.get().number();
    BigDecimal target = indicator.targetNumber();
    if (reached == null) {
      return Computed.none(Basis.NO_OUTCOME_NUMBER);
    }
    if (target == null) {
      return Computed.none(Basis.NO_TARGET_NUMBER);
    }
    BigDecimal progress = progress(indicator.baseline().number(), target, reached);
    Direction direction = direction(indicator);
    if (direction == Direction.NONE) {
      return new Computed(null, progress, Basis.NO_DIRECTION);
    }
    if (tellsOfAnotherTime(indicator, outcome.get(), period)) {
      return new Computed(null, progress, Basis.OTHER_TIME);
    }
    if (isMet(direction, target, reached)) {
      return new Computed(Status.REACHED, progress, Basis.TARGET_MET);
    }
    return isOver(indicator, period)
        ? new Computed(Status.NOT_REACHED, progress, Basis.TIME_OVER)
        : new Computed(null, progress, Basis.TIME_LEFT);
  }

  /** The plan's direction; where it has none, the way from the baseline to the target. */
  private static Direction direction(Indicator indicator) {
    BigDecimal baseline = indicator.baseline().number();
    if (indicator.direction() != Direction.NONE || baseline == null) {
      return indicator.direction();
    }
    int way = indicator.targetNumber().compareTo(baseline);
    if (way == 0) {
      return Direction.NONE;
    }
    return way > 0 ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
  }

  private static boolean isMet(Direction direction, BigDecimal target, BigDecimal reached) {
    int against = reached.compareTo(target);
    return switch (direction) {
      case HIGHER_IS_BETTER, AT_LEAST -> against >= 0;
      case LOWER_IS_BETTER, AT_MOST -> against <= 0;
      case NONE -> throw new IllegalArgumentException("expected a direction, but found none");
    };
  }

  private static BigDecimal progress(BigDecimal baseline, BigDecimal target, BigDecimal reached) {
    if (baseline == null || baseline.compareTo(target) == 0) {
      return null;
    }
    return reached
        .subtract(baseline)
        .divide(target.subtract(baseline), PROGRESS_DECIMALS, RoundingMode.HALF_UP);
  }

  private static boolean tellsOfAnotherTime(Indicator indicator, Value outcome, Period period) {
    Optional<MonthSpan> wanted = targetSpan(indicator);
    Optional<MonthSpan> told = MonthSpan.parse(outcome.text());
    return wanted.isPresent() && told.isPresent() && !told.get().overlaps(wanted.get());
  }

  /** Whether the last month of the target's time is over at the end of the period. */
  private static boolean isOver(Indicator indicator, Period period) {
    int year = period.end().getYear();
    return targetSpan(indicator)
        .map(span -> YearMonth.of(span.year() == null ? year : span.year(), span.to()))
        .filter(last -> !last.isAfter(YearMonth.from(period.end())))
        .isPresent();
  }

  private static Optional<MonthSpan> targetSpan(Indicator indicator) {
    return MonthSpan.parse(indicator.targetSpan());
  }
}
