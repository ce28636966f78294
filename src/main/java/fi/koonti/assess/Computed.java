package fi.koonti.assess;

import fi.koonti.plan.Status;
import fi.koonti.text.KebabCase;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the answer itself says about an indicator.
 *
 * @param status REACHED or NOT_REACHED, or null when the answer does not settle it
 * @param progress how much of the way from baseline to target is done, 1 being all of it, never
 *     negative; or null
 * @param basis what the status rests on, or why there is none
 * @param progressBasis what the progress rests on, or why there is none
 */
public record Computed(
    @Nullable Status status,
    @Nullable BigDecimal progress,
    Basis basis,
    ProgressBasis progressBasis) {

  public Computed {
    Objects.requireNonNull(basis, "basis");
    if ((progress == null) == (progressBasis == ProgressBasis.KNOWN)) {
      throw new IllegalArgumentException(
          "expected progress or the reason why there is none, but found "
              + progress
              + " and "
              + progressBasis);
    }
  }

  /** What a computed status rests on, or why there is none. */
  public enum Basis {
    /** The outcome is at the target or beyond it. */
    TARGET_MET,
    /** The outcome falls short and the target's time is over. */
    TIME_OVER,
    /** The outcome falls short and there is time left. */
    TIME_LEFT,
    /** The outcome is as the target wants it, but may still change while there is time left. */
    MET_SO_FAR,
    /**
     * The outcome falls short, and nobody can tell from the plan when the target's time is over.
     */
    TIME_UNKNOWN,
    /** The target's time has not begun. */
    NOT_BEGUN,
    /** The outcome tells of a part of the target's time only. */
    PART_OF_TIME,
    /** The outcome tells of another time than the target. */
    OTHER_TIME,
    /** Nothing is measured, or in words that are on no scale. */
    QUALITATIVE,
    /** What only grows has grown beyond the most that it may be; no time mends that. */
    LIMIT_PASSED,
    /** The outcome is of one period, and what an earlier one brought is not known. */
    EARLIER_AMOUNT_MISSING,
    /** The outcome is a share of one period, and shares are not added up. */
    SHARES_NOT_ADDED,
    /** An amount of an earlier period is approximate, and so is the sum. */
    EARLIER_AMOUNT_NOT_EXACT,
    /** The target has no number that is certain. */
    NO_TARGET_NUMBER,
    /** The target has no day that is certain. */
    NO_TARGET_DATE,
    /** Nobody has said which way is better, or the plan says both. */
    NO_DIRECTION,
    /** Nothing was answered. */
    NO_OUTCOME,
    /** The outcome has no number that is certain. */
    NO_OUTCOME_NUMBER,
    /** The outcome is no single day. */
    NO_OUTCOME_DATE,
    /** The outcome is said to be near a number, or on one side of it. */
    OUTCOME_NOT_EXACT,
    /** The outcome counts something else than the target: a share, a change. */
    OTHER_UNIT,
    /** The day is still ahead: a forecast, no outcome. */
    DATE_AHEAD,
    /** The day is of a year before both the period and the target. */
    DATE_OF_EARLIER_YEAR;

    /** How bundles write it, {@code target-met}. */
    public String code() {
      return KebabCase.of(this);
    }
  }

  /** What a progress rests on, or why there is none. */
  public enum ProgressBasis {
    /** There is a progress. */
    KNOWN,
    /** Days and words have no way between them. */
    NOT_NUMERIC,
    /** What hinders a status hinders a progress; the status's basis says it. */
    AS_STATUS,
    /** There is no number to start from. */
    NO_BASELINE,
    /** The baseline is the target: it is to be kept, or only to be left behind. */
    NO_WAY,
    /** The target is worse than the baseline. */
    WRONG_SIDE,
    /** Baseline, target and outcome are not of the same months. */
    OTHER_MONTHS,
    /** A count of a part of the time does not compare with a baseline of all of it. */
    COUNT_IN_PART,
    /** What accrues up to a limit has no way to go. */
    LIMIT,
    /** The outcome is at a bound that it must pass: all of the way, and not there yet. */
    AT_BOUND,
    /** The outcome is worse than the baseline. */
    BEHIND_BASELINE;

    /** How bundles write it, {@code no-baseline}. */
    public String code() {
      return KebabCase.of(this);
    }
  }

  /** No status and no progress, for one reason. */
  static Computed none(Basis basis) {
    return withoutProgress(null, basis, ProgressBasis.AS_STATUS);
  }

  /** A status without progress. */
  static Computed withoutProgress(@Nullable Status status, Basis basis, ProgressBasis why) {
    return new Computed(status, null, basis, why);
  }

  /** No status where a day or words are asked. */
  static Computed undecided(Basis basis) {
    return withoutProgress(null, basis, ProgressBasis.NOT_NUMERIC);
  }

  /** A status that rests on a day or on words. */
  static Computed notNumeric(Status status, Basis basis) {
    return withoutProgress(status, basis, ProgressBasis.NOT_NUMERIC);
  }
}
