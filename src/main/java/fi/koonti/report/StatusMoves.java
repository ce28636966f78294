package fi.koonti.report;

import fi.koonti.layout.StatusGroup;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Status;
import java.util.List;
import java.util.function.Predicate;

/**
 * What has moved since the period before, among the indicators that were answered in both.
 *
 * @param known whether there is any such indicator
 * @param slipped went off track
 * @param recovered came back
 * @param reached newly reached
 */
public record StatusMoves(
    boolean known, List<ReportRow> slipped, List<ReportRow> recovered, List<ReportRow> reached) {

  public StatusMoves {
    slipped = List.copyOf(slipped);
    recovered = List.copyOf(recovered);
    reached = List.copyOf(reached);
  }

  /** The moves among rows, in their order. */
  public static StatusMoves of(List<ReportRow> asked) {
    List<ReportRow> both =
        asked.stream()
            .filter(row -> row.isAnswered() && row.previous() != null)
            .filter(row -> row.previous().status() != null)
            .toList();
    return new StatusMoves(
        !both.isEmpty(),
        those(both, row -> isOff(row.status()) && !isOff(row.previous().status())),
        those(both, row -> !isOff(row.status()) && isOff(row.previous().status())),
        those(
            both,
            row -> row.status() == Status.REACHED && row.previous().status() != Status.REACHED));
  }

  private static List<ReportRow> those(List<ReportRow> rows, Predicate<ReportRow> wanted) {
    return rows.stream().filter(wanted).toList();
  }

  private static boolean isOff(Status status) {
    return StatusGroup.of(status) == StatusGroup.OFF_TRACK;
  }
}
