package fi.koonti.importing;

import fi.koonti.importing.ReportLine.Piece;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Under what the tables of a report stand: lines with labels, headings, and short lines that
 * nothing marks. The last are asked.
 */
final class TableContext {

  private static final int LONGEST = 60;

  private static final Pattern SENTENCE = Pattern.compile("[.!?:;,]$|[.!?;] ");

  private final Labels labels;
  private final Draft draft;
  private final Hierarchy levels = new Hierarchy();

  /** Headings that are neither titles nor sectors, by their level. */
  private final TreeMap<Integer, Snippet> outline = new TreeMap<>();

  /** A short line without a mark; it may name a section. */
  private Snippet unmarked;

  /** Whether a table stands under the unmarked line. */
  private boolean used;

  TableContext(Labels labels, Draft draft) {
    this.labels = labels;
    this.draft = draft;
  }

  /** Reads a line outside of tables. */
  void read(ReportLine line) {
    if (takes(line)) {
      return;
    }
    Snippet text = line.filled().get(0).snippet();
    boolean lone = line.isLone();
    if (lone && SectorNames.isName(text.text())) {
      outline.clear();
      levels.put(Label.SECTOR, Said.of(text));
      levels.drop(Label.SECTION);
      dropUnmarked();
    } else if (lone && line.heading() > 0 && !isGeneral(text)) {
      heading(line.heading(), text);
    } else if (lone && text.length() <= LONGEST && !isGeneral(text)) {
      dropUnmarked();
      unmarked = text;
    } else {
      line.filled().forEach(piece -> draft.titles().add(piece.snippet()));
    }
  }

  private static boolean isGeneral(Snippet text) {
    return TitleWords.areIn(text.text()) || SENTENCE.matcher(text.text()).find();
  }

  private void heading(int level, Snippet text) {
    outline.tailMap(level, true).clear();
    dropUnmarked();
    if (outline.isEmpty()) {
      levels.put(Label.SECTION, Said.of(text));
    } else {
      levels.drop(Label.GOAL);
      draft.titles().add(text);
    }
    outline.put(level, text);
  }

  /** Takes a line whose label says what it is, {@code TAVOITE: …}; tells whether it is one. */
  boolean takes(ReportLine line) {
    List<Piece> pieces = new ArrayList<>(line.filled());
    Optional<Labels.Lead> lead =
        labels
            .lead(pieces.get(0).snippet(), line.heading() > 0)
            .filter(found -> Label.LEVELS.contains(found.label()));
    if (lead.isEmpty() || pieces.size() > 2) {
      return false;
    }
    Snippet value = lead.get().rest();
    if (value.isEmpty() == (pieces.size() == 1) || pieces.size() == 2 && isLabel(pieces.get(1))) {
      return false;
    }
    draft.label(lead.get().word());
    value = value.isEmpty() ? pieces.get(1).snippet() : value;
    levels.put(lead.get().label(), new Said(value.text().replace('\n', ' '), List.of(value)));
    return true;
  }

  private boolean isLabel(Piece piece) {
    return labels.whole(piece.snippet()).isPresent();
  }

  /** What holds for the rows of a table here. */
  Map<Label, Said> levels() {
    Map<Label, Said> all = new EnumMap<>(Label.class);
    all.putAll(levels.all());
    return all;
  }

  /** Asks of the rows of a table what the lines above it may be. */
  void ask(List<DraftRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    if (unmarked != null) {
      List<DraftRow> without = rows.stream().filter(row -> !row.has(Label.SECTION)).toList();
      ask(without, Label.SECTION, unmarked);
      used |= !without.isEmpty();
    }
    if (outline.size() > 1) {
      ask(
          rows.stream().filter(row -> !row.has(Label.GOAL)).toList(),
          Label.GOAL,
          outline.lastEntry().getValue());
    }
  }

  private void ask(List<DraftRow> rows, Label label, Snippet text) {
    if (!rows.isEmpty()) {
      rows.forEach(row -> row.put(label, Said.of(text)));
      draft.ask(rows, label, text.text(), List.of(text));
    }
  }

  private void dropUnmarked() {
    if (unmarked != null && !used) {
      draft.titles().add(unmarked);
    }
    if (unmarked != null) {
      levels.drop(Label.GOAL);
    }
    unmarked = null;
    used = false;
  }

  /** Keeps what no table stands under; no line follows. */
  void end() {
    dropUnmarked();
  }
}
