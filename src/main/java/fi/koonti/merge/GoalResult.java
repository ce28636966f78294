package fi.koonti.merge;

import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import java.util.List;
import java.util.Optional;

/**
 * A goal and how it stands.
 *
 * @param rows the rows that serve it and were asked, in plan order; never empty
 * @param status null when it is not answered
 */
public record GoalResult(List<ReportRow> rows, Status status) {

  public GoalResult {
    rows = List.copyOf(rows);
  }

  static GoalResult of(List<ReportRow> rows) {
    return new GoalResult(rows, GoalStatus.of(rows.stream().map(ReportRow::status).toList()));
  }

  /** How it stood in the period before; empty when it was not answered or is not known. */
  public Optional<Status> previousStatus() {
    return Optional.ofNullable(
        GoalStatus.of(
            rows.stream()
                .map(row -> row.previous() == null ? null : row.previous().status())
                .toList()));
  }

  /** How many of its indicators are reached; out of how many is the number of its rows. */
  public int reached() {
    return (int) rows.stream().filter(row -> row.status() == Status.REACHED).count();
  }

  /** The first indicator of the goal: where sums count it. */
  public Indicator first() {
    return rows.get(0).indicator();
  }
}
