package fi.koonti.grid;

import java.util.List;
import java.util.Optional;

/**
 * One row that has a cell which is not blank.
 *
 * @param index zero-based
 * @param hidden hidden by hand or by a filter
 * @param cells from left to right, never empty
 */
public record GridRow(int index, boolean hidden, List<GridCell> cells) {

  public GridRow {
    cells = List.copyOf(cells);
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("expected a cell in row " + index + ", found none");
    }
  }

  /** The cell in a column (zero-based), or empty when it is blank. */
  public Optional<GridCell> cell(int column) {
    int low = 0;
    int high = cells.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      GridCell cell = cells.get(middle);
      int difference = cell.address().column() - column;
      if (difference == 0) {
        return Optional.of(cell);
      }
      if (difference < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
