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
    return Sorted.find(cells, column, cell -> cell.address().column());
  }
}
