package fi.koonti.merge;

import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A goal and how it stands; counted once, since each of its rows shows it.
 *
 * @param rows the rows that serve it and were asked, in plan order; never empty
 * @param status null when it is not answered
 * @param previousStatus how it stood in the period before; empty when it was not answered or is not
 *     known
 * @param reached how many of its indicators are reached; out of how many is the number of its rows
 */
public record GoalResult(
    List<ReportRow> rows, @Nullable Status status, Optional<Status> previousStatus, int reached) {

  public GoalResult {
    rows = List.copyOf(rows);
  }

  static GoalResult of(List<ReportRow> rows) {
    Status previous =
        GoalStatus.of(
            rows.stream()
                .map(row -> row.previous() == null ? null : row.previous().status())
                .toList());
    return new GoalResult(
        rows,
        GoalStatus.of(rows.stream().map(ReportRow::status).toList()),
        Optional.ofNullable(previous),
        (int) rows.stream().filter(row -> row.status() == Status.REACHED).count());
  }

  /** The first indicator of the goal: where sums count it. */
  public Indicator first() {
    return rows.get(0).indicator();
  }
}
