package fi.koonti.report;

import fi.koonti.layout.StatusGroup;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.merge.Goals;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Status;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many of something there are, in all and by status: what the formulas of the front page show
 * before anybody calculates. They count the same rows of {@code Tiedot}.
 *
 * @param all the denominator
 */
public record StatusCounts(int all, Map<SummaryColumn, Integer> byStatus) {

  public StatusCounts {
    byStatus = Map.copyOf(byStatus);
  }

  /** How many have a status. */
  public int of(SummaryColumn status) {
    return byStatus.getOrDefault(status, 0);
  }

  /** How many have a status of a group. */
  public int of(StatusGroup group) {
    return group.statuses().stream().mapToInt(this::of).sum();
  }

  /** The share of a status; 0 where nothing was asked, as the formula has it. */
  public double share(SummaryColumn status) {
    return all == 0 ? 0 : (double) of(status) / all;
  }

  /** The rows that were asked. */
  public static StatusCounts ofRows(Collection<ReportRow> rows) {
    return of(
        rows.stream().filter(ReportRow::asked).map(row -> SummaryColumn.of(row.status())).toList());
  }

  /** What is known of the period before, of the rows that were asked. */
  static StatusCounts ofPrevious(Collection<ReportRow> rows) {
    return of(
        rows.stream()
            .filter(row -> row.asked() && row.previous() != null)
            .map(row -> SummaryColumn.of(row.previous().status()))
            .toList());
  }

  /** The goals whose first row is among some rows. */
  public static StatusCounts ofGoals(Goals goals, Predicate<ReportRow> wanted) {
    return of(
        goals.list().stream()
            .filter(goal -> wanted.test(goal.rows().get(0)))
            .map(goal -> SummaryColumn.of(goal.status()))
            .toList());
  }

  /** How goals stood in the period before, as far as it is known. */
  static StatusCounts ofPreviousGoals(Goals goals) {
    return of(
        goals.list().stream()
            .map(goal -> SummaryColumn.of(goal.previousStatus().orElse(null)))
            .toList());
  }

  /** Of statuses; null stands for "not answered". */
  static StatusCounts ofStatuses(List<Status> statuses) {
    return of(statuses.stream().map(SummaryColumn::of).toList());
  }

  private static StatusCounts of(List<SummaryColumn> statuses) {
    Map<SummaryColumn, Integer> counts = new EnumMap<>(SummaryColumn.class);
    statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
    return new StatusCounts(statuses.size(), counts);
  }
}
