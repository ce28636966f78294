package fi.koonti.importing;

import fi.koonti.importing.ReportLine.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The headings of a table that has one row for each indicator; they may stand on two rows. */
final class TableHead {

  private static final Set<Label> OF_A_ROW = Set.of(Label.MEASURE, Label.INDICATOR);

  /** What a table may have for several years or periods. */
  private static final Set<Label> SEVERAL =
      EnumSet.of(
          Label.BASELINE,
          Label.TARGET,
          Label.OUTCOME,
          Label.STATUS,
          Label.NARRATIVE,
          Label.FORECAST);

  /** So many known headings are no chance, however many others stand beside them. */
  private static final int MANY = 4;

  private final Labels labels;
  private final Draft draft;
  private final Map<Integer, Label> columns = new TreeMap<>();

  /** What columns may be that have nothing but a time above them. */
  private final Map<Integer, Label> likely = new TreeMap<>();

  /** Goals right of the indicators may be targets. */
  private final List<Integer> goals = new ArrayList<>();

  /** All headings by column, the known ones and those of which nobody knows what they mean. */
  private final Map<Integer, List<Snippet>> words = new TreeMap<>();

  private TableHead(Labels labels, Draft draft) {
    this.labels = labels;
    this.draft = draft;
  }

  /** The headings that a line is; empty when it is no row of headings. */
  static Optional<TableHead> of(ReportLine line, Labels labels, Draft draft) {
    TableHead head = new TableHead(labels, draft);
    Map<Integer, Labels.Lead> found = head.found(line);
    boolean most = found.size() >= 2 && found.size() * 2 >= line.filled().size();
    boolean enough = line.isTabular() && (most || found.size() >= MANY);
    return enough && head.isOfRows(found.values())
        ? Optional.of(head.taken(line))
        : Optional.empty();
  }

  private boolean isOfRows(Collection<Labels.Lead> found) {
    return found.stream().anyMatch(lead -> OF_A_ROW.contains(lead.label()));
  }

  private Map<Integer, Labels.Lead> found(ReportLine line) {
    Map<Integer, Labels.Lead> found = new TreeMap<>();
    for (Piece piece : line.filled()) {
      labels.whole(piece.snippet()).ifPresent(lead -> found.put(piece.column(), lead));
    }
    return found;
  }

  private TableHead taken(ReportLine line) {
    Map<Integer, Labels.Lead> found = found(line);
    for (Piece piece : line.filled()) {
      word(piece);
      Labels.Lead lead = found.get(piece.column());
      if (lead != null) {
        label(piece.column(), lead.label());
      } else {
        ColumnTimes.label(piece.text()).ifPresent(label -> likely.put(piece.column(), label));
      }
    }
    return this;
  }

  private void word(Piece piece) {
    draft.label(piece.snippet());
    words.computeIfAbsent(piece.column(), one -> new ArrayList<>()).add(piece.snippet());
  }

  private void label(int column, Label label) {
    boolean again = columns.containsValue(label);
    if (label == Label.GOAL && columns.containsValue(Label.INDICATOR)) {
      goals.add(column);
    } else if (!again || SEVERAL.contains(label)) {
      columns.put(column, label);
    }
  }

  /** Takes a second row of headings; tells whether the line is one. */
  boolean goesOn(ReportLine line) {
    Map<Integer, Labels.Lead> found = found(line);
    boolean all =
        line.filled().stream()
            .allMatch(piece -> found.containsKey(piece.column()) || isTimeOfColumn(piece));
    boolean ofARow =
        line.filled().stream()
            .anyMatch(
                piece ->
                    columns.containsKey(piece.column())
                        && OF_A_ROW.contains(columns.get(piece.column()))
                        && !found.containsKey(piece.column()));
    if (!all || ofARow) {
      return false;
    }
    found.keySet().forEach(columns::remove);
    goals.removeAll(found.keySet());
    Map<Integer, Label> before = new TreeMap<>(columns);
    taken(line);
    for (Piece piece : line.filled()) {
      if (!columns.containsKey(piece.column())) {
        above(piece.column(), before).ifPresent(label -> label(piece.column(), label));
      }
    }
    return true;
  }

  private boolean isTimeOfColumn(Piece piece) {
    return TimeTail.isAll(piece.text()) && above(piece.column(), columns).isPresent();
  }

  /** The heading of several times that a column stands under, or right of. */
  private static Optional<Label> above(int column, Map<Integer, Label> columns) {
    return columns.entrySet().stream()
        .filter(one -> one.getKey() <= column)
        .reduce((first, last) -> last)
        .map(Map.Entry::getValue)
        .filter(SEVERAL::contains);
  }

  /** Whether a line says the same headings again, as on the next page. */
  boolean isRepeatedIn(ReportLine line) {
    Map<Integer, Labels.Lead> found = found(line);
    boolean again =
        found.size() >= 2
            && found.entrySet().stream()
                .allMatch(one -> columns.get(one.getKey()) == one.getValue().label());
    if (again) {
      line.filled().forEach(piece -> draft.label(piece.snippet()));
    }
    return again;
  }

  /**
   * Reads columns of goals right of the indicators as those of targets, where none other is one.
   *
   * @return whether such a column may as well be that of the goals
   */
  boolean takeGoalForTarget() {
    boolean isTarget = !columns.containsValue(Label.TARGET);
    boolean known = columns.containsValue(Label.GOAL);
    for (int column : goals) {
      if (isTarget) {
        columns.put(column, Label.TARGET);
      } else if (!columns.containsValue(Label.GOAL)) {
        columns.put(column, Label.GOAL);
      }
    }
    return isTarget && !known && !goals.isEmpty();
  }

  Map<Integer, Label> columns() {
    return columns;
  }

  /** The columns of a label, from the left. */
  List<Integer> columns(Label label) {
    return columns.keySet().stream().filter(column -> columns.get(column) == label).toList();
  }

  /** What a column may be, where no other is it. */
  Optional<Label> likely(int column) {
    return Optional.ofNullable(likely.get(column))
        .filter(label -> !columns.containsKey(column) && !columns.containsValue(label));
  }

  /** The words above a column; none where nothing stands there. */
  List<Snippet> words(int column) {
    return words.getOrDefault(column, List.of());
  }

  /** The last column that has a heading. */
  int last() {
    return words.keySet().stream().reduce((first, last) -> last).orElse(-1);
  }
}
