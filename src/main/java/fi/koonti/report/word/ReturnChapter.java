package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import fi.koonti.merge.SectorReturn;
import fi.koonti.merge.Timeliness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes who has not returned, who was late and of whom that is not known, a paragraph each. */
final class ReturnChapter {

  private final WordContext draft;

  ReturnChapter(WordContext draft) {
    this.draft = draft;
  }

  List<WordBlock> blocks() {
    List<WordBlock> blocks = new ArrayList<>();
    blocks.add(Heading.of(1, draft.words().get("returns"), "palautukset").asSubject());
    sectors("summary.missing", one -> !one.returned(), blocks);
    sectors("summary.late", SectorReturn::late, blocks);
    sectors("returns.time-unknown", one -> one.timeliness() == Timeliness.UNKNOWN, blocks);
    if (blocks.size() == 1) {
      blocks.add(Prose.of(WordStyle.TEXT, draft.words().get("returns.all")));
    }
    return blocks;
  }

  private void sectors(String key, Predicate<SectorReturn> wanted, List<WordBlock> blocks) {
    String names =
        draft.merged().returns().stream()
            .filter(wanted)
            .map(one -> one.sector().name())
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      String due = draft.telling().numerals().of(draft.merged().period().due());
      blocks.add(
          Prose.of(
              WordStyle.TEXT,
              Piece.strong(draft.words().get(key, Map.of("due", due)) + " "),
              Piece.plain(names + ".")));
    }
  }
}
