package fi.koonti.layout;

import fi.koonti.plan.Status;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of one minute tells apart: reached, on its way, off track, and what nothing can be
 * said of, be it given up, not assessable, not begun or not answered.
 */
public enum StatusGroup {
  REACHED,
  ON_TRACK,
  OFF_TRACK,
  UNKNOWN;

  /** The group of a status; null means "not answered". */
  public static StatusGroup of(@Nullable Status status) {
    if (status == null) {
      return UNKNOWN;
    }
    return switch (status) {
      case REACHED -> REACHED;
      case ON_TRACK -> ON_TRACK;
      case PARTLY, DELAYED, NOT_REACHED -> OFF_TRACK;
      case DROPPED, NOT_ASSESSABLE, NOT_STARTED -> UNKNOWN;
    };
  }

  /** What is counted in it, in the order of everything. */
  public List<SummaryColumn> statuses() {
    return Arrays.stream(SummaryColumn.values())
        .filter(column -> column.countsStatus() && of(column.status()) == this)
        .toList();
  }
}
