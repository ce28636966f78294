package fi.koonti.report;

import fi.koonti.layout.StatusGroup;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Status;
import java.util.List;
import java.util.Optional;
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
    List<Move> moves = asked.stream().flatMap(row -> Move.of(row).stream()).toList();
    return new StatusMoves(
        !moves.isEmpty(),
        those(moves, move -> isOff(move.now()) && !isOff(move.before())),
        those(moves, move -> !isOff(move.now()) && isOff(move.before())),
        those(moves, move -> move.now() == Status.REACHED && move.before() != Status.REACHED));
  }

  private static List<ReportRow> those(List<Move> moves, Predicate<Move> wanted) {
    return moves.stream().filter(wanted).map(Move::row).toList();
  }

  private static boolean isOff(Status status) {
    return StatusGroup.of(status) == StatusGroup.OFF_TRACK;
  }

  /** A row that has a status now and had one in the period before. */
  private record Move(ReportRow row, Status before, Status now) {

    static Optional<Move> of(ReportRow row) {
      Status now = row.status();
      Status before = row.previous() == null ? null : row.previous().status();
      return now == null || before == null
          ? Optional.empty()
          : Optional.of(new Move(row, before, now));
    }
  }
}
