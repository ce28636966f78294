package fi.koonti.importing;

import fi.koonti.importing.ReportLine.Piece;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The headings of a table that has one row for each indicator; they may stand on two rows. */
final class TableHead {

  private static final Set<Label> OF_A_ROW = Set.of(Label.MEASURE, Label.INDICATOR);

  private final Labels labels;
  private final Draft draft;
  private final Map<Integer, Label> columns = new TreeMap<>();

  /** Headings of which nobody knows what they mean, by column. */
  private final Map<Integer, Snippet> unknown = new TreeMap<>();

  private TableHead(Labels labels, Draft draft) {
    this.labels = labels;
    this.draft = draft;
  }

  /** The headings that a line is; empty when it is no row of headings. */
  static Optional<TableHead> of(ReportLine line, Labels labels, Draft draft) {
    TableHead head = new TableHead(labels, draft);
    Map<Integer, Labels.Lead> found = head.found(line);
    boolean enough =
        line.isInTable() && found.size() >= 2 && found.size() * 2 >= line.filled().size();
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
      Labels.Lead lead = found.get(piece.column());
      draft.label(piece.snippet());
      if (lead == null) {
        unknown.put(piece.column(), piece.snippet());
      } else if (columns.containsValue(lead.label())) {
        unknown.putIfAbsent(piece.column(), piece.snippet());
      } else {
        columns.put(piece.column(), lead.label());
        unknown.remove(piece.column());
      }
    }
    return this;
  }

  /** Takes a second row of headings; tells whether the line is one. */
  boolean goesOn(ReportLine line) {
    Map<Integer, Labels.Lead> found = found(line);
    if (found.isEmpty() || found.size() < line.filled().size()) {
      return false;
    }
    found.keySet().forEach(columns::remove);
    taken(line);
    return true;
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
   * Reads a column of goals right of the indicators as that of targets, where no other is one.
   *
   * @return whether it did
   */
  boolean takeGoalForTarget() {
    Optional<Integer> goal = column(Label.GOAL);
    Optional<Integer> indicator = column(Label.INDICATOR);
    boolean taken =
        column(Label.TARGET).isEmpty()
            && goal.isPresent()
            && indicator.isPresent()
            && goal.get() > indicator.get();
    if (taken) {
      columns.put(goal.get(), Label.TARGET);
    }
    return taken;
  }

  private Optional<Integer> column(Label label) {
    return columns.entrySet().stream()
        .filter(one -> one.getValue() == label)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  Map<Integer, Label> columns() {
    return columns;
  }
}
