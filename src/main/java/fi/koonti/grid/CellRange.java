package fi.koonti.grid;

import fi.koonti.location.CellAddress;
import java.util.Objects;

/**
 * A rectangle of cells, corners included.
 *
 * @param first the upper left corner
 * @param last the lower right corner; never above or left of the first
 */
public record CellRange(CellAddress first, CellAddress last) {

  public CellRange {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    if (last.row() < first.row() || last.column() < first.column()) {
      throw new IllegalArgumentException(
          "expected the corners in reading order, but found " + first + " and " + last);
    }
  }

  /** Whether a cell lies in the rectangle. */
  public boolean contains(CellAddress cell) {
    return cell.row() >= first.row()
        && cell.row() <= last.row()
        && cell.column() >= first.column()
        && cell.column() <= last.column();
  }

  /** Columns from edge to edge, at least 1. */
  public int width() {
    return last.column() - first.column() + 1;
  }

  /** {@code B7:C9}. */
  @Override
  public String toString() {
    return first + ":" + last;
  }
}
