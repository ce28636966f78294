package fi.koonti.report;

import fi.koonti.layout.StatusGroup;
import fi.koonti.layout.Words;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.plan.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts what the message of a report says, and says it. */
public final class Message {

  /** So many sectors are named when they are equally far off track. */
  private static final int NAMED = 2;

  private Message() {}

  /** The message of a merge: one sentence to three. */
  public static List<String> of(MergedReport merged, ReportTexts words) {
    return MessageSentences.of(facts(merged, words), words.texts());
  }

  static MessageFacts facts(MergedReport merged, ReportTexts words) {
    List<ReportRow> asked = merged.asked();
    List<ReportRow> off = asked.stream().filter(Message::isOff).toList();
    List<SectorReturn> returns = merged.returns();
    List<SectorReturn> missing = returns.stream().filter(one -> !one.returned()).toList();
    List<Status> statuses = off.stream().map(ReportRow::status).distinct().toList();
    Worst worst = Worst.of(off, merged, words);
    return new MessageFacts(
        returns.size(),
        returns.size() - missing.size(),
        missing.size() == 1 && returns.size() > 1
            ? Optional.of(missing.get(0).sector().name())
            : Optional.empty(),
        count(returns, SectorReturn::late),
        asked.size(),
        count(asked, ReportRow::isAnswered),
        count(asked, row -> row.status() == Status.REACHED),
        off.size(),
        statuses.size() == 1 ? Optional.of(words.word(statuses.get(0))) : Optional.empty(),
        count(asked, Message::bindsTheCouncil),
        count(off, Message::bindsTheCouncil),
        worst.names(),
        worst.count(),
        change(merged, asked));
  }

  static boolean bindsTheCouncil(ReportRow row) {
    return Words.bindsTheCouncil(row.indicator().binding());
  }

  private static <T> int count(List<T> all, Predicate<T> wanted) {
    return (int) all.stream().filter(wanted).count();
  }

  private static boolean isOff(ReportRow row) {
    return StatusGroup.of(row.status()) == StatusGroup.OFF_TRACK;
  }

  /**
   * Where the most is off track.
   *
   * @param names of the sectors; none when more than two are alike
   * @param count of each of them
   */
  private record Worst(List<String> names, int count) {

    static Worst of(List<ReportRow> off, MergedReport merged, ReportTexts words) {
      Map<String, Long> bySector =
          off.stream()
              .collect(
                  Collectors.groupingBy(row -> row.indicator().sector(), Collectors.counting()));
      long most = bySector.values().stream().mapToLong(Long::longValue).max().orElse(0);
      List<String> names = new ArrayList<>();
      for (SectorReturn one : merged.returns()) {
        if (bySector.getOrDefault(one.sector().code(), 0L) == most && most > 0) {
          names.add(words.sectorName(one.sector().code()));
        }
      }
      boolean said = names.size() <= NAMED && merged.returns().size() > 1;
      return new Worst(said ? names : List.of(), (int) most);
    }
  }

  private static Optional<MessageFacts.Change> change(MergedReport merged, List<ReportRow> asked) {
    StatusMoves moves = StatusMoves.of(asked);
    return merged
        .history()
        .latest()
        .filter(before -> moves.known())
        .map(
            before ->
                new MessageFacts.Change(
                    before.key(),
                    moves.slipped().size(),
                    moves.recovered().size(),
                    moves.reached().size()));
  }
}
