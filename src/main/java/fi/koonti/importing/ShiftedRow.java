package fi.koonti.importing;

import fi.koonti.importing.ReportLine.Piece;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds rows of a table whose cells stand one column beside their headings: a number where a name
 * should be, or a value right of the last heading.
 */
final class ShiftedRow {

  private static final Pattern NAME = Pattern.compile("\\p{L}{3}");

  private ShiftedRow() {}

  /** What the cells are, moved back under their headings; empty for a row that stands right. */
  static Optional<Map<Label, Piece>> of(ReportLine line, RowCells cells, TableHead head) {
    Snippet name = cells.own().get(Label.INDICATOR);
    boolean left = name != null && !NAME.matcher(name.text()).find();
    List<Piece> pieces = line.filled();
    Piece last = pieces.get(pieces.size() - 1);
    boolean right =
        last.column() == head.last() + 1
            && pieces.size() > 1
            && pieces.get(pieces.size() - 2).column() == head.last();
    return left || right ? Optional.of(moved(pieces, head, left ? 1 : -1)) : Optional.empty();
  }

  private static Map<Label, Piece> moved(List<Piece> pieces, TableHead head, int by) {
    Map<Label, Piece> moved = new EnumMap<>(Label.class);
    for (Piece piece : pieces) {
      Label own = head.columns().get(piece.column());
      Label other = head.columns().get(piece.column() + by);
      // What stands left of the gap stands right.
      Label label = by < 0 && own != null && !moved.containsKey(own) && isUpper(own) ? own : other;
      if (label != null && label.column().isPresent()) {
        moved.putIfAbsent(label, piece);
      }
    }
    return moved;
  }

  private static boolean isUpper(Label label) {
    return Label.LEVELS.contains(label) && label != Label.MEASURE;
  }
}
