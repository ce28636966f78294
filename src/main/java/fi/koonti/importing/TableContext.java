package fi.koonti.importing;

import fi.koonti.importing.ReportLine.Piece;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Under what the tables of a report stand: lines with labels, headings, and short lines that
 * nothing marks. The last are asked.
 */
final class TableContext {

  private static final int LONGEST = 60;

  /** Between a focus area and its goal, as the program's own report has them. */
  private static final String DOT = " · ";

  private static final Pattern SENTENCE = Pattern.compile("[.!?:;,]$|[.!?;] ");

  private final Labels labels;
  private final Draft draft;
  private final Hierarchy levels = new Hierarchy();

  /** Headings that are neither titles nor sectors, by their level. */
  private final TreeMap<Integer, Snippet> outline = new TreeMap<>();

  /** A short line without a mark; it may name a section. */
  private @Nullable Snippet unmarked;

  /** The level of the heading that names the sector, 0 for none. */
  private int sectorHeading;

  /** Whether a heading named the focus area too, so that the next one ends it. */
  private boolean focusFromHeading;

  private Optional<RowAnswers> answers = Optional.empty();

  /** Whether a table stands under the unmarked line. */
  private boolean used;

  TableContext(Labels labels, Draft draft) {
    this.labels = labels;
    this.draft = draft;
  }

  /** Reads a line outside of tables. */
  void read(ReportLine line) {
    if (takesAnswer(line) || takes(line)) {
      return;
    }
    Snippet text = line.filled().get(0).snippet();
    boolean lone = line.isLone();
    boolean inSector = sectorHeading > 0 && line.heading() > sectorHeading;
    if (lone && SectorNames.isName(text.text()) && !inSector) {
      sectorHeading = line.heading();
      outline.clear();
      levels.put(Label.SECTOR, Said.of(text));
      levels.drop(Label.SECTION);
      dropUnmarked();
    } else if (lone && line.heading() > 0 && isGoalOfFocusArea(text)) {
      goal(text);
    } else if (lone && line.heading() > 0 && !isGeneral(text, line.heading())) {
      heading(line.heading(), text);
    } else if (lone && text.length() <= LONGEST && !isGeneral(text, 0)) {
      dropUnmarked();
      unmarked = text;
    } else {
      line.filled().forEach(piece -> draft.titles().add(piece.snippet()));
    }
  }

  /** A short line between two tables of one sheet. */
  void band(Snippet text) {
    dropUnmarked();
    if (SectorNames.isName(text.text())) {
      levels.put(Label.SECTOR, Said.of(text));
    } else {
      unmarked = text;
    }
  }

  private boolean isGeneral(Snippet text, int heading) {
    boolean inReport = heading > 0 && (!draft.rows().isEmpty() || sectorHeading > 0);
    return inReport
        ? TitleWords.areInWithoutYear(text.text())
        : TitleWords.areIn(text.text()) || SENTENCE.matcher(text.text()).find();
  }

  /** What is told below a heading that is the name of an indicator is told of it. */
  private boolean takesAnswer(ReportLine line) {
    if (line.heading() > 0) {
      answers = RowAnswers.under(line, draft);
      return answers.isPresent();
    }
    answers.ifPresent(one -> one.add(line, labels));
    return answers.isPresent();
  }

  private static boolean isGoalOfFocusArea(Snippet text) {
    return text.text().indexOf(DOT) > 0;
  }

  private void goal(Snippet text) {
    dropUnmarked();
    int dot = text.text().indexOf(DOT);
    focusFromHeading = true;
    levels.put(Label.FOCUS_AREA, Said.of(text.cut(0, dot)));
    levels.put(Label.GOAL, Said.of(text.after(dot + DOT.length())));
    draft.label(text.cut(dot, dot + DOT.length()));
  }

  private void heading(int level, Snippet text) {
    outline.tailMap(level, true).clear();
    dropUnmarked();
    if (outline.isEmpty()) {
      levels.put(Label.SECTION, Said.of(text));
    } else {
      levels.drop(Label.GOAL);
      if (focusFromHeading) {
        levels.drop(Label.FOCUS_AREA);
      }
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
    if (lead.get().label() == Label.GOAL && line.heading() > 0 && focusFromHeading) {
      levels.drop(Label.FOCUS_AREA);
    }
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
