package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import fi.koonti.merge.ReportRow;
import fi.koonti.report.ReportTexts;
import fi.koonti.report.StatusMoves;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes what has changed since the period before, by name as far as there is room. */
final class ChangeChapter {

  /** So many are named of each kind. */
  private static final int NAMED = 8;

  private final WordContext draft;
  private final List<WordBlock> blocks = new ArrayList<>();

  ChangeChapter(WordContext draft) {
    this.draft = draft;
  }

  List<WordBlock> blocks() {
    StatusMoves moves = StatusMoves.of(draft.merged().asked());
    blocks.add(Heading.of(1, draft.words().get("changes"), "muutokset").asSubject());
    if (!moves.known()) {
      blocks.add(Prose.of(WordStyle.TEXT, draft.telling().texts().get("message.change.unknown")));
      targets();
      return blocks;
    }
    told("changes.slipped", moves.slipped());
    told("changes.recovered", moves.recovered());
    told("changes.reached", moves.reached());
    targets();
    return blocks;
  }

  /** The targets that are others than when the year began; nothing where there are none. */
  private void targets() {
    List<ReportRow> changed =
        draft.merged().asked().stream().filter(row -> row.targetChange().isPresent()).toList();
    if (!changed.isEmpty()) {
      told("changes.targets", changed, this::target);
    }
  }

  private String target(ReportRow row) {
    String now = ReportTexts.orNothing(row.indicator().target().text());
    String was = draft.telling().targetChange(row).orElseThrow();
    // The sentence becomes a part of another.
    String part = was.substring(0, 1).toLowerCase(draft.locale()) + was.substring(1);
    return ": " + now + " (" + part.replaceAll("\\.$", "") + ")";
  }

  private void told(String key, List<ReportRow> its) {
    told(key, its, row -> "");
  }

  private void told(String key, List<ReportRow> its, Function<ReportRow, String> detail) {
    List<Piece> pieces = new ArrayList<>();
    String count = String.valueOf(its.size());
    pieces.add(Piece.strong(draft.words().get(key, Map.of("count", count)) + " "));
    if (its.isEmpty()) {
      pieces.add(Piece.plain(draft.words().get("changes.none")));
    }
    for (int i = 0; i < Math.min(NAMED, its.size()); i++) {
      pieces.add(Piece.plain(i == 0 ? "" : "; "));
      pieces.add(
          Piece.link(
              ReportTexts.name(its.get(i).indicator()), draft.anchor(its.get(i).indicator())));
      pieces.add(Piece.plain(detail.apply(its.get(i))));
    }
    int more = its.size() - NAMED;
    pieces.add(
        Piece.plain(
            more > 0
                ? " " + draft.words().get("changes.more", Map.of("count", String.valueOf(more)))
                : its.isEmpty() ? "" : "."));
    blocks.add(new Prose(WordStyle.TEXT, pieces));
  }
}
