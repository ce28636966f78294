package fi.koonti.importing;

import fi.koonti.importing.ReportLine.Piece;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of a row of a table with headings, told apart.
 *
 * @param own what stands under a heading, by label
 * @param several what stands under headings that say the same, of several years or periods
 * @param unknown what stands under no known heading
 */
record RowCells(Map<Label, Snippet> own, Map<Label, List<Piece>> several, List<Piece> unknown) {

  static RowCells of(ReportLine line, TableHead head) {
    RowCells cells =
        new RowCells(new EnumMap<>(Label.class), new EnumMap<>(Label.class), new ArrayList<>());
    for (Piece piece : line.filled()) {
      cells.put(piece, head);
    }
    return cells;
  }

  private void put(Piece piece, TableHead head) {
    Label label = head.columns().get(piece.column());
    Optional<Label> likely = head.likely(piece.column());
    if (label == null && likely.isPresent()) {
      several.computeIfAbsent(likely.get(), one -> new ArrayList<>()).add(piece);
    } else if (label == null || label == Label.ID || label.column().isEmpty()) {
      unknown.add(piece);
    } else if (head.columns(label).size() > 1) {
      several.computeIfAbsent(label, one -> new ArrayList<>()).add(piece);
    } else {
      own.put(label, piece.snippet());
    }
  }

  /** Takes what merged cells go on with. */
  void fill(Map<Integer, Snippet> merged, TableHead head) {
    merged.forEach(
        (column, text) -> {
          Label label = head.columns().get(column);
          if (label != null && head.columns(label).size() == 1) {
            own.putIfAbsent(label, text);
          }
        });
  }

  boolean has(Label label) {
    return own.containsKey(label);
  }

  /** Whether it can be a row of the plan. */
  boolean isRow() {
    return has(Label.INDICATOR) || has(Label.MEASURE);
  }

  /** Whether it has a level. */
  boolean hasLevels() {
    return has(Label.BASELINE) || has(Label.TARGET);
  }

  /** What is said of the indicator. */
  Map<Label, Snippet> values() {
    Map<Label, Snippet> values = new EnumMap<>(own);
    values.keySet().retainAll(Label.OF_INDICATOR);
    return values;
  }
}
