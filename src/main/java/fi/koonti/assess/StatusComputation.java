package fi.koonti.assess;

import fi.koonti.assess.Computed.Basis;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.submission.History;
import fi.koonti.submission.Value;
import java.util.List;
import java.util.Optional;

/**
 * Says what an answer says, and nothing where it says nothing. A target that is met is reached when
 * nothing can undo it; one that is missed is not reached once its time is over; before that nobody
 * can tell. Decision records 0010 and 0017 say why.
 */
public final class StatusComputation {

  private StatusComputation() {}

  /** Computes status and progress where nothing is known of earlier periods. */
  public static Computed compute(Indicator indicator, Optional<Value> outcome, Period period) {
    return compute(
        indicator,
        outcome,
        period,
        EarlierAmounts.of(indicator, List.of(period), period, History.NONE));
  }

  /**
   * Computes status and progress.
   *
   * @param indicator what was asked
   * @param outcome what was answered, or empty
   * @param period at whose end it was asked
   * @param earlier what earlier periods brought, where outcomes are each of one period
   */
  public static Computed compute(
      Indicator indicator, Optional<Value> outcome, Period period, Optional<EarlierSum> earlier) {
    if (!indicator.hasName()) {
      return Computed.undecided(Basis.QUALITATIVE);
    }
    TargetTime time = TargetTime.of(indicator, period);
    return switch (indicator.type()) {
      case NUMBER, PERCENT, EURO -> new NumberJudgement(indicator, outcome, time, earlier).judge();
      case DATE -> DateJudgement.judge(indicator, outcome, period);
      case QUALITATIVE -> WordJudgement.judge(indicator, outcome, time);
    };
  }
}
