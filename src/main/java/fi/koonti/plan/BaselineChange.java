package fi.koonti.plan;

import fi.koonti.plan.TargetNumber.Question;
import fi.koonti.quantity.Bound;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.quantity.Notation;
import fi.koonti.quantity.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts a target from the baseline and a stated change, exactly or not at all. */
final class BaselineChange {

  private static final String PERCENT = "%";
  private static final String POINTS = "%-yks";
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Indicator indicator;
  private final @Nullable BigDecimal baseline;

  private BaselineChange(Indicator indicator) {
    this.indicator = indicator;
    this.baseline = indicator.baseline().number();
  }

  static BaselineChange of(Indicator indicator) {
    return new BaselineChange(indicator);
  }

  /** The baseline with a change in per cent of it. */
  TargetNumber byPercent(BigDecimal percent) {
    return fromBaseline(
        from ->
            from.signum() <= 0
                ? TargetNumber.asked(Question.CHANGE_OF_NOTHING)
                : TargetNumber.number(from.add(from.multiply(percent).movePointLeft(2))));
  }

  /** The baseline with a change by a number. */
  TargetNumber by(Step step) {
    int sign = sign(step.way());
    if (sign == 0) {
      return TargetNumber.asked(Question.CHANGE_WITHOUT_WAY);
    }
    String unit = step.candidate().unit();
    BigDecimal size = sign < 0 ? step.size().negate() : step.size();
    boolean share = TargetNumber.isShare(indicator);
    if (PERCENT.equals(unit)) {
      return share ? TargetNumber.asked(Question.CHANGE_OF_SHARE) : byPercent(size);
    }
    if (POINTS.equals(unit)) {
      return share ? added(size) : TargetNumber.asked(Question.CHANGE_IN_OTHER_UNIT);
    }
    Optional<BigDecimal> change =
        indicator.measure(Notation.COMMA).in(step.candidate().withNumber(size));
    if (change.isEmpty()) {
      return TargetNumber.asked(Question.CHANGE_IN_OTHER_UNIT);
    }
    return isSaidAsChange(step) || unit != null && isSmall(change.get())
        ? added(change.get())
        : TargetNumber.asked(Question.CHANGE_MAY_BE_LEVEL);
  }

  /** Whether a level is not where the change beside it leads, in as many decimals as it has. */
  boolean isAgainst(BigDecimal level, @Nullable BigDecimal percent) {
    if (percent == null || baseline == null || baseline.signum() <= 0) {
      return false;
    }
    if (level.compareTo(percent) == 0 || TargetNumber.isShare(indicator)) {
      return false;
    }
    int decimals = Math.max(percent.scale(), 0);
    BigDecimal moved =
        level.subtract(baseline).movePointRight(2).divide(baseline, decimals, RoundingMode.HALF_UP);
    return moved.compareTo(percent) != 0;
  }

  private TargetNumber added(BigDecimal change) {
    return fromBaseline(from -> TargetNumber.number(from.add(change)));
  }

  /** What is counted from the baseline, or why nothing can be. */
  private TargetNumber fromBaseline(Function<BigDecimal, TargetNumber> count) {
    boolean isSure =
        indicator.baseline().isStated()
            || indicator.baseline().reading().bound() == Bound.NONE
                && UnreadWords.ofBaseline(indicator).isEmpty();
    if (baseline == null || !isSure) {
      return TargetNumber.asked(Question.CHANGE_WITHOUT_BASELINE);
    }
    MonthSpan of = indicator.baseline().reading().period();
    Integer from = indicator.target().reading().baseYear();
    boolean other = from != null && of != null && of.year() != null && !of.year().equals(from);
    return other ? TargetNumber.asked(Question.CHANGE_FROM_OTHER_YEAR) : count.apply(baseline);
  }

  /** A plus says a change, whatever its size. */
  private static boolean isSaidAsChange(Step step) {
    return step.candidate().text().startsWith("+");
  }

  /** What is more than half of the baseline may be the level to which it goes. */
  private boolean isSmall(BigDecimal change) {
    return baseline == null || change.abs().multiply(TWO).compareTo(baseline.abs()) <= 0;
  }

  /** Which way a change goes, 0 when nobody says which way is better. */
  private int sign(Step.Way way) {
    int better =
        switch (indicator.direction()) {
          case HIGHER_IS_BETTER, AT_LEAST -> 1;
          case LOWER_IS_BETTER, AT_MOST -> -1;
          case NONE -> 0;
        };
    return switch (way) {
      case UP -> 1;
      case DOWN -> -1;
      case BETTER -> better;
      case WORSE -> -better;
    };
  }
}
