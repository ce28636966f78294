package fi.koonti.importing;

import fi.koonti.importing.ReportLine.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a table that has headings and a row for each indicator. */
final class HeadedTable {

  private static final int LONGEST_BAND = 60;

  private final String group;
  private final TableHead head;
  private final Labels labels;
  private final Draft draft;

  /** What the row before stood under. */
  private final Map<Label, Snippet> above = new EnumMap<>(Label.class);

  /** Rows that got a level from a row above without a merge saying so. */
  private final Map<Snippet, List<DraftRow>> assumed = new LinkedHashMap<>();

  private final Map<Snippet, Label> assumedLabels = new LinkedHashMap<>();
  private final TableContext context;
  private final List<DraftRow> made = new ArrayList<>();
  private @Nullable Snippet section;
  private boolean begun;
  private boolean goalIsTarget;

  /**
   * A table.
   *
   * @param context what stands above it
   */
  HeadedTable(String group, TableHead head, TableContext context, Labels labels, Draft draft) {
    this.context = context;
    this.group = group;
    this.head = head;
    this.labels = labels;
    this.draft = draft;
  }

  /** Whether a line can be one of it. */
  boolean has(ReportLine line) {
    return line.group().equals(group) && (line.isInTable() || line.cells().size() > 1);
  }

  /** Whether a line with headings, below rows of the table, says others: then it begins another. */
  boolean isOver(ReportLine line) {
    return begun && !head.isRepeatedIn(line);
  }

  /** Takes the last band out of the table when no row stands under it; another table may. */
  Optional<Snippet> band() {
    Optional<Snippet> band =
        Optional.ofNullable(section)
            .filter(one -> !assumed.containsKey(one) && !draft.titles().contains(one));
    section = band.isPresent() ? null : section;
    return band;
  }

  void read(ReportLine line) {
    if (!begun && head.goesOn(line)) {
      return;
    }
    if (!begun) {
      begun = true;
      goalIsTarget = head.takeGoalForTarget() && !context.levels().containsKey(Label.GOAL);
    }
    if (!head.isRepeatedIn(line)) {
      row(line);
    }
  }

  private void row(ReportLine line) {
    RowCells cells = RowCells.of(line, head);
    if (context.takes(line)) {
      above.clear();
      return;
    }
    if (Totals.isTotal(line)) {
      draft.leftOver(line.filled());
      return;
    }
    if (isBand(line, cells)) {
      section = line.filled().get(0).snippet();
      above.clear();
      return;
    }
    cells.fill(line.merged(), head);
    Optional<Map<Label, Piece>> shifted = ShiftedRow.of(line, cells, head);
    if (shifted.isPresent()) {
      shifted(line, shifted.get());
      return;
    }
    Map<Label, Snippet> own = cells.own();
    NameCell.part(own, labels, draft);
    if (!cells.isRow()) {
      draft.leftOver(line.filled());
      own.keySet().stream().filter(Label.LEVELS::contains).forEach(l -> above.put(l, own.get(l)));
      return;
    }
    List<DraftRow> rows = rows(line, cells, inherited(own));
    cells.unknown().forEach(piece -> unknown(piece, rows));
    cells.several().forEach((label, pieces) -> several(label, pieces, rows));
  }

  /** A number of the document's own says nothing; a code may. */
  private void unknown(Piece piece, List<DraftRow> rows) {
    Snippet text = piece.snippet();
    boolean ordinal = text.text().matches("\\d{1,3}(?:\\.\\d{1,2}){0,8}[.)]?");
    if (ordinal && head.columns().get(piece.column()) == Label.ID) {
      draft.label(text);
    } else {
      draft.leftOver(rows, text, head.words(piece.column()));
    }
  }

  /** Of outcomes the last is likelier to be meant, of levels the first. */
  private void several(Label label, List<Piece> pieces, List<DraftRow> rows) {
    List<Piece> likely = new ArrayList<>(pieces);
    if (Label.ANSWERS.contains(label)) {
      Collections.reverse(likely);
    }
    for (Piece piece : likely) {
      List<Snippet> under = head.words(piece.column());
      List<Numbered.Part> parts = Ordinals.of(piece.snippet());
      if (rows.size() > 1 && parts.size() == rows.size()) {
        parts.forEach(part -> draft.label(part.mark()));
        for (int i = 0; i < parts.size(); i++) {
          draft.ask(List.of(rows.get(i)), label, parts.get(i).text(), under);
        }
      } else {
        draft.ask(rows, label, piece.snippet(), under);
      }
    }
  }

  /** Nothing of a row whose cells stand elsewhere is sure. */
  private void shifted(ReportLine line, Map<Label, Piece> moved) {
    DraftRow row = new DraftRow(line.filled().get(0).snippet().where());
    context.levels().forEach(row::put);
    draft.rows().add(row);
    List<Piece> left = new ArrayList<>(line.filled());
    moved.forEach(
        (label, piece) -> {
          draft.ask(List.of(row), label, piece.text(), List.of(piece.snippet()));
          left.remove(piece);
          if (Label.LEVELS.contains(label)) {
            above.put(label, piece.snippet());
          }
        });
    left.forEach(piece -> draft.leftOver(List.of(row), piece.snippet()));
  }

  /** One text alone in a row parts the table: a section or a sector. */
  private boolean isBand(ReportLine line, RowCells cells) {
    if (!line.isLone() || !line.merged().isEmpty() || head.columns().size() < 3) {
      return false;
    }
    Piece only = line.filled().get(0);
    boolean atTheLeft = only.column() == 0;
    boolean isShort = only.snippet().length() <= LONGEST_BAND;
    boolean isMeasure = cells.has(Label.MEASURE);
    boolean hasIndicators = head.columns().containsValue(Label.INDICATOR);
    return isShort
        && (cells.has(Label.INDICATOR) ? atTheLeft : !isMeasure || atTheLeft && hasIndicators);
  }

  /** Levels that the row leaves empty under a row that has them, down from the first it has. */
  private Map<Label, Snippet> inherited(Map<Label, Snippet> own) {
    Map<Label, Snippet> inherited = new EnumMap<>(Label.class);
    boolean changed = false;
    for (Label label : Label.LEVELS) {
      Snippet mine = own.get(label);
      if (mine != null) {
        changed |= !mine.equals(above.get(label));
      } else if (!changed && above.containsKey(label)) {
        inherited.put(label, above.get(label));
      }
    }
    return inherited;
  }

  private List<DraftRow> rows(ReportLine line, RowCells cells, Map<Label, Snippet> inherited) {
    Map<Label, Snippet> own = cells.own();
    BlockTable table = new BlockTable(labels, draft);
    Snippet name = own.get(Label.INDICATOR);
    if (name != null || cells.hasLevels()) {
      List<Piece> names = name == null ? List.of() : List.of(new Piece(0, name));
      table.take(new TableLine(names, cells.values(), List.of(), true, false));
    }
    Map<Label, Snippet> ofMeasure = name != null || cells.hasLevels() ? Map.of() : cells.values();
    String where = line.filled().get(0).snippet().where();
    List<Counted> indicators = table.indicators(goalIsTarget);
    if (indicators.isEmpty()) {
      indicators = List.of(new Counted(new DraftRow(where), 0));
    }
    List<DraftRow> rows = indicators.stream().map(Counted::row).toList();
    above.clear();
    for (Label label : Label.LEVELS) {
      Snippet text = own.getOrDefault(label, inherited.get(label));
      if (text != null) {
        above.put(label, text);
        Said said = new Said(text.text().replace('\n', ' '), List.of(text));
        rows.forEach(row -> row.put(label, said));
        if (inherited.containsKey(label)) {
          assumed.computeIfAbsent(text, one -> new ArrayList<>()).addAll(rows);
          assumedLabels.put(text, label);
        }
      }
    }
    ofMeasure.forEach((label, text) -> putUnless(rows, label, Said.of(text)));
    if (section != null) {
      band(section, rows);
    }
    context.levels().forEach((label, said) -> putUnless(rows, label, said));
    draft.rows().addAll(rows);
    made.addAll(rows);
    table.ask();
    if (own.containsKey(Label.MEASURE)) {
      MeasureParts.ask(rows, draft);
    }
    answers(own, indicators);
    return rows;
  }

  private static void putUnless(List<DraftRow> rows, Label label, Said said) {
    rows.stream().filter(row -> !row.has(label)).forEach(row -> row.put(label, said));
  }

  private void band(Snippet section, List<DraftRow> rows) {
    boolean sector = SectorNames.isName(section.text());
    for (DraftRow row : rows) {
      Label label = sector && !row.has(Label.SECTOR) ? Label.SECTOR : Label.SECTION;
      if (!row.has(label)) {
        row.put(label, Said.of(section));
        assumed.computeIfAbsent(section, one -> new ArrayList<>()).add(row);
        assumedLabels.put(section, label);
      } else {
        draft.titles().add(section);
      }
    }
  }

  private void answers(Map<Label, Snippet> own, List<Counted> indicators) {
    BlockAnswers answers = new BlockAnswers();
    own.forEach(
        (label, text) -> {
          if (Label.ANSWERS.contains(label)) {
            answers.begin(new Labels.Lead(label, 0, text.cut(0, 0), text, false));
          }
        });
    answers.give(indicators, draft);
  }

  /** Asks what was taken from rows above. */
  void finish() {
    assumed.forEach(
        (text, rows) ->
            draft.ask(
                rows, assumedLabels.getOrDefault(text, Label.SECTION), text.text(), List.of(text)));
    context.ask(made);
    draft.tables().add(List.copyOf(made));
    if (section != null && !assumed.containsKey(section) && !draft.titles().contains(section)) {
      draft.leftOver(List.of(), section);
    }
  }
}
