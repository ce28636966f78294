package fi.koonti.merge;

import fi.koonti.plan.Status;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * What the figures themselves say about an indicator.
 *
 * @param status REACHED or NOT_REACHED, or null when the figures do not settle it
 * @param progress how much of the way from baseline to target is done, 1 being all of it; or null
 * @param basis what the status rests on, or why there is none
 */
public record Computed(Status status, BigDecimal progress, Basis basis) {

  /** What a computed status rests on, or why there is none. */
  public enum Basis {
    /** The outcome is at the target or beyond it. */
    TARGET_MET,
    /** The outcome falls short and the target's time is over. */
    TIME_OVER,
    /** The outcome falls short and there is time left. */
    TIME_LEFT,
    /** Nothing is measured, or in words only. */
    QUALITATIVE,
    /** The target has no number. */
    NO_TARGET_NUMBER,
    /** Nobody has said which way is better. */
    NO_DIRECTION,
    /** Nothing was answered. */
    NO_OUTCOME,
    /** The outcome has no number that is certain. */
    NO_OUTCOME_NUMBER,
    /** The outcome tells of another time than the target. */
    OTHER_TIME;

    /** How bundles write it, {@code target-met}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Computed none(Basis basis) {
    return new Computed(null, null, basis);
  }
}
