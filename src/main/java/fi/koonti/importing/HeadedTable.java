package fi.koonti.importing;

import fi.koonti.importing.ReportLine.Piece;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
  private Snippet section;
  private boolean begun;
  private boolean goalIsTarget;

  HeadedTable(String group, TableHead head, Labels labels, Draft draft) {
    this.group = group;
    this.head = head;
    this.labels = labels;
    this.draft = draft;
  }

  /** Whether a line can be one of it. */
  boolean has(ReportLine line) {
    return line.group().equals(group);
  }

  void read(ReportLine line) {
    if (!begun && head.goesOn(line)) {
      return;
    }
    if (!begun) {
      begun = true;
      goalIsTarget = head.takeGoalForTarget();
    }
    if (!head.isRepeatedIn(line)) {
      row(line);
    }
  }

  private void row(ReportLine line) {
    Map<Label, Snippet> own = new EnumMap<>(Label.class);
    List<Snippet> unknown = new ArrayList<>();
    for (Piece piece : line.filled()) {
      Label label = head.columns().get(piece.column());
      if (label == null || label == Label.ID || label.column().isEmpty()) {
        unknown.add(piece.snippet());
      } else {
        own.put(label, piece.snippet());
      }
    }
    if (isBand(line, own)) {
      section = line.filled().get(0).snippet();
      above.clear();
      return;
    }
    line.merged()
        .forEach(
            (column, text) -> {
              if (head.columns().containsKey(column)) {
                own.putIfAbsent(head.columns().get(column), text);
              }
            });
    Map<Label, Snippet> inherited = inherited(own);
    boolean isRow = own.containsKey(Label.INDICATOR) || own.containsKey(Label.MEASURE);
    if (!isRow) {
      draft.leftOver(line.filled());
      own.keySet().stream().filter(Label.LEVELS::contains).forEach(l -> above.put(l, own.get(l)));
      return;
    }
    List<DraftRow> rows = rows(line, own, inherited);
    unknown.forEach(text -> draft.leftOver(rows, text));
  }

  /** One text alone in a row parts the table: a section or a sector. */
  private boolean isBand(ReportLine line, Map<Label, Snippet> own) {
    if (!line.isLone() || !line.merged().isEmpty() || head.columns().size() < 3) {
      return false;
    }
    Piece only = line.filled().get(0);
    boolean atTheLeft = only.column() == 0 && head.columns().containsValue(Label.INDICATOR);
    boolean isMeasure = own.containsKey(Label.MEASURE);
    return !own.containsKey(Label.INDICATOR)
        && only.snippet().length() <= LONGEST_BAND
        && (!isMeasure || atTheLeft);
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

  private List<DraftRow> rows(
      ReportLine line, Map<Label, Snippet> own, Map<Label, Snippet> inherited) {
    BlockTable table = new BlockTable(labels, draft);
    if (own.containsKey(Label.INDICATOR)) {
      Map<Label, Snippet> values = new EnumMap<>(Label.class);
      own.forEach(
          (label, text) -> {
            if (Label.OF_INDICATOR.contains(label)) {
              values.put(label, text);
            }
          });
      table.take(
          new TableLine(
              List.of(new Piece(0, own.get(Label.INDICATOR))), values, List.of(), true, false));
    }
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
    if (section != null) {
      band(rows);
    }
    draft.rows().addAll(rows);
    table.ask();
    answers(own, indicators);
    return rows;
  }

  private void band(List<DraftRow> rows) {
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
        (text, rows) -> draft.ask(rows, assumedLabels.get(text), text.text(), List.of(text)));
    if (section != null && !assumed.containsKey(section) && !draft.titles().contains(section)) {
      draft.leftOver(List.of(), section);
    }
  }
}
