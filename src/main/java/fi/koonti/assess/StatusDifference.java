package fi.koonti.assess;

import fi.koonti.assess.Computed.ProgressBasis;
import fi.koonti.plan.Status;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the status that was told is another than the one that the figures give, as a person would
 * say it: the figures know only whether the target was reached, people also how it went.
 */
public final class StatusDifference {

  /** What was missed may come later, or was given up: both say that it was not reached. */
  private static final Set<Status> NOT_REACHED_IN_OTHER_WORDS =
      EnumSet.of(Status.DELAYED, Status.DROPPED);

  /** Where nothing of the way is done; other reasons leave it open how much is. */
  private static final Set<ProgressBasis> NO_PROGRESS =
      EnumSet.of(ProgressBasis.BEHIND_BASELINE, ProgressBasis.NO_WAY, ProgressBasis.WRONG_SIDE);

  private StatusDifference() {}

  /**
   * Whether the two differ.
   *
   * @param told null when nothing was
   * @param time of the target
   */
  public static boolean isOne(@Nullable Status told, Computed computed, TargetTime time) {
    if (told == null || computed.status() == null || told == computed.status()) {
      return false;
    }
    return computed.status() == Status.REACHED
        ? !proceedsAsPlanned(told, time)
        : !NOT_REACHED_IN_OTHER_WORDS.contains(told) && !isReachedInPart(told, computed);
  }

  /** Reached before its time, it goes on as planned all the same. */
  private static boolean proceedsAsPlanned(Status told, TargetTime time) {
    return told == Status.ON_TRACK && time.isKnown() && !time.isOver();
  }

  private static boolean isReachedInPart(Status told, Computed computed) {
    boolean nothingDone =
        NO_PROGRESS.contains(computed.progressBasis())
            || computed.progress() != null && computed.progress().signum() == 0;
    return told == Status.PARTLY && !nothingDone;
  }
}
