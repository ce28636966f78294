package fi.koonti.form;

import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.RuleChoice;
import fi.koonti.quantity.Magnitude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Between which numbers an outcome needs no second look, as far as the formula of a row can tell:
 * it is not far from what is known of the row, not negative where all that is positive, and no
 * share below one where the others are above, or where no other is known.
 *
 * @param askedUpTo an outcome that is this or less is asked about, zero left out; empty, as the
 *     other, when none is
 * @param askedFrom an outcome that is this or more is asked about
 */
record PlausibleRange(Optional<BigDecimal> askedUpTo, Optional<BigDecimal> askedFrom) {

  /** About a thousandfold. */
  private static final BigDecimal UNIT_SLIP = BigDecimal.valueOf(334);

  private static final PlausibleRange ANY = new PlausibleRange(Optional.empty(), Optional.empty());

  private static final BigDecimal BELOW_ONE = new BigDecimal("0.999999");

  /** Its bounds are crossed: what lies between them is asked about. */
  private static final PlausibleRange OF_LONE_SHARE =
      new PlausibleRange(Optional.of(BELOW_ONE), Optional.of(BELOW_ONE.negate()));

  /** What holds for a row of a form. */
  static PlausibleRange of(FormOrder order, Indicator row) {
    boolean isOff = order.plan().rules().of(FindingCode.OUTCOME_IMPLAUSIBLE) == RuleChoice.OFF;
    if (!row.hasName() || !row.isNumeric() || isOff) {
      return ANY;
    }
    BigDecimal before =
        order.plan().measure(row).value(new PreviousAnswers(order).outcome(row)).number();
    List<BigDecimal> known =
        Stream.of(row.baseline().number(), row.targetNumber(), before)
            .filter(Objects::nonNull)
            .toList();
    return of(known, row.type() == IndicatorType.PERCENT);
  }

  /** What holds beside some numbers. */
  static PlausibleRange of(List<BigDecimal> known, boolean isShare) {
    Optional<BigDecimal> most = known.stream().map(BigDecimal::abs).reduce(BigDecimal::max);
    Optional<BigDecimal> least = known.stream().map(BigDecimal::abs).reduce(BigDecimal::min);
    if (least.isEmpty() || most.get().signum() == 0) {
      return isShare ? OF_LONE_SHARE : ANY;
    }
    if (least.get().signum() == 0) {
      // Nothing is a multiple of zero; beside another number only a slip of the unit is asked
      // about.
      BigDecimal slip = most.get().multiply(UNIT_SLIP);
      return new PlausibleRange(Optional.of(slip.negate()), Optional.of(slip));
    }
    BigDecimal from = most.get().multiply(Magnitude.FAR);
    boolean allPositive = known.stream().allMatch(one -> one.signum() > 0);
    BigDecimal upTo =
        allPositive ? least.get().divide(Magnitude.FAR, MathContext.DECIMAL64) : from.negate();
    boolean isAboveOne = isShare && least.get().compareTo(BigDecimal.ONE) > 0;
    return new PlausibleRange(
        Optional.of(isAboveOne && allPositive ? upTo.max(BigDecimal.ONE) : upTo),
        Optional.of(from));
  }

  /** Whether it is of a share of whose row no number is known. */
  boolean isOfLoneShare() {
    return equals(OF_LONE_SHARE);
  }

  /** Whether a number is one that nobody asks about. */
  boolean has(BigDecimal number) {
    if (isOfLoneShare()) {
      return number.signum() == 0 || number.abs().compareTo(BELOW_ONE) > 0;
    }
    return number.signum() == 0
        || askedUpTo.filter(bound -> number.compareTo(bound) <= 0).isEmpty()
            && askedFrom.filter(bound -> number.compareTo(bound) >= 0).isEmpty();
  }
}
