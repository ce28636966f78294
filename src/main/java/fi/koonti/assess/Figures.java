package fi.koonti.assess;

import fi.koonti.plan.Indicator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number that was reached beside the one that is to be reached. */
record Figures(Indicator indicator, Aim aim, BigDecimal reached) {

  boolean isMet() {
    return aim.isMetBy(reached);
  }

  /** Whether the outcome is the very number that it must pass: 30 of {@code alle 30}. */
  boolean isAtStrictBound() {
    return aim.strict() && reached.compareTo(aim.number()) == 0;
  }

  /** Whether time cannot undo it: a count that is to grow and has. */
  boolean staysMet() {
    if (!isMet() || !aim.upwards()) {
      return false;
    }
    return indicator.accrual().accrues()
        || !aim.lasting() && Growth.isCount(indicator, aim.number(), reached);
  }

  /** Whether time cannot mend it: what accrues is beyond the most that it may be. */
  boolean staysMissed() {
    return !isMet() && !aim.upwards() && indicator.accrual().accrues();
  }

  /** The number to start from, or null. */
  @Nullable BigDecimal baseline() {
    return indicator.baseline().number();
  }
}
