package fi.koonti.merge;

import fi.koonti.plan.Status;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The status of a goal from those of its indicators. A goal is reached only when all its indicators
 * are; one lost indicator loses it; what is not answered or cannot be assessed is never taken for
 * anything else. Decision record 0006 says why.
 */
final class GoalStatus {

  /** What decides, the first that occurs; before these, "all alike" decides. */
  private static final List<Status> DECIDING =
      List.of(Status.NOT_REACHED, Status.DELAYED, Status.PARTLY);

  private GoalStatus() {}

  /**
   * The status of a goal.
   *
   * @param statuses of its indicators; null for one that is not answered
   * @return null when the goal is not answered
   */
  static @Nullable Status of(Collection<@Nullable Status> statuses) {
    if (statuses.stream().distinct().count() == 1) {
      return statuses.iterator().next();
    }
    for (Status deciding : DECIDING) {
      if (statuses.contains(deciding)) {
        return deciding;
      }
    }
    if (statuses.contains(null)) {
      return null;
    }
    if (statuses.contains(Status.NOT_ASSESSABLE)) {
      return Status.NOT_ASSESSABLE;
    }
    boolean anyUnderWay =
        statuses.contains(Status.ON_TRACK) || statuses.contains(Status.NOT_STARTED);
    return anyUnderWay ? Status.ON_TRACK : Status.PARTLY;
  }
}
