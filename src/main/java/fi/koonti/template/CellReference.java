package fi.koonti.template;

import fi.koonti.location.CellAddress;
import java.util.Optional;

/**
 * A reference in a formula: a cell, a range or whole rows. Whole columns are {@link
 * Formula.Columns}.
 *
 * @param prefix the sheet as it is written, with its {@code !}; empty for the formula's own sheet
 * @param sheet the name of the sheet, or null for the formula's own
 * @param from the first corner
 * @param to the last corner, or null for one cell
 */
record CellReference(String prefix, String sheet, Corner from, Corner to) {

  /** What stands where a reference has lost its rows or its sheet. */
  static final String LOST = "#REF!";

  /** The first of the rows, zero-based. */
  int firstRow() {
    return to == null ? from.row : Math.min(from.row, to.row);
  }

  /** The last of the rows, zero-based. */
  int lastRow() {
    return to == null ? from.row : Math.max(from.row, to.row);
  }

  /** The same columns in other rows. */
  CellReference withRows(int first, int last) {
    return new CellReference(
        prefix, sheet, from.withRow(first), to == null ? null : to.withRow(last));
  }

  /** The same rows in other columns, given by their letters with their dollar signs. */
  CellReference withColumns(String first, String last) {
    return new CellReference(
        prefix, sheet, from.withColumn(first), to == null ? null : to.withColumn(last));
  }

  /** The range from the same first corner to another. */
  CellReference withLast(Corner corner) {
    return new CellReference(prefix, sheet, from, corner);
  }

  /** The reference after a copy to another cell; empty when it would leave the sheet. */
  Optional<CellReference> copied(int rows, int columns) {
    Optional<Corner> first = from.copied(rows, columns);
    Optional<Corner> last = to == null ? first : to.copied(rows, columns);
    return first.flatMap(
        corner ->
            last.map(other -> new CellReference(prefix, sheet, corner, to == null ? null : other)));
  }

  /** The letters of a column after a copy; those with a dollar sign, and none, stay. */
  static Optional<String> column(String letters, int columns) {
    if (letters.isEmpty() || letters.startsWith("$")) {
      return Optional.of(letters);
    }
    int column = CellAddress.columnIndex(letters).orElseThrow() + columns;
    boolean valid = column >= 0 && column < CellAddress.COLUMN_LIMIT;
    return valid ? Optional.of(CellAddress.columnName(column)) : Optional.empty();
  }

  @Override
  public String toString() {
    return prefix + from + (to == null ? "" : ":" + to);
  }

  /**
   * One corner of a reference.
   *
   * @param column the letters with their dollar sign, empty for whole rows
   * @param fixed whether the row has a dollar sign
   * @param row the zero-based row
   */
  record Corner(String column, boolean fixed, int row) {

    Corner withRow(int other) {
      return new Corner(column, fixed, other);
    }

    Corner withColumn(String other) {
      return new Corner(other, fixed, row);
    }

    private Optional<Corner> copied(int rows, int columns) {
      int moved = fixed ? row : row + rows;
      if (moved < 0 || moved >= CellAddress.ROW_LIMIT) {
        return Optional.empty();
      }
      return CellReference.column(column, columns)
          .map(letters -> new Corner(letters, fixed, moved));
    }

    @Override
    public String toString() {
      return column + (fixed ? "$" : "") + (row + 1);
    }
  }
}
