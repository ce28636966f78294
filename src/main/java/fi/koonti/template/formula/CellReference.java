package fi.koonti.template.formula;

import fi.koonti.location.CellAddress;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A reference in a formula: a cell, a range or whole rows. Whole columns are {@link
 * Formula.Columns}.
 *
 * @param prefix the sheet as it is written, with its {@code !}; empty for the formula's own sheet
 * @param sheet the name of the sheet, or null for the formula's own
 * @param from the first corner
 * @param to the last corner, or null for one cell
 */
public record CellReference(String prefix, @Nullable String sheet, Corner from, @Nullable Corner to)
    implements FormulaToken {

  /** What stands where a reference has lost its rows or its sheet. */
  public static final String LOST = Formula.LOST.text();

  /** The first of the rows, zero-based. */
  public int firstRow() {
    return to == null ? from.row : Math.min(from.row, to.row);
  }

  /** The last of the rows, zero-based. */
  public int lastRow() {
    return to == null ? from.row : Math.max(from.row, to.row);
  }

  /** The same columns in other rows. */
  public CellReference withRows(int first, int last) {
    return new CellReference(
        prefix, sheet, from.withRow(first), to == null ? null : to.withRow(last));
  }

  /** The same rows in other columns, given by their letters with their dollar signs. */
  public CellReference withColumns(String first, String last) {
    return new CellReference(
        prefix, sheet, from.withColumn(first), to == null ? null : to.withColumn(last));
  }

  /** The range from the same first corner to another. */
  public CellReference withLast(Corner corner) {
    return new CellReference(prefix, sheet, from, corner);
  }

  @Override
  public String moved(Formula.Move move, UnaryOperator<String> texts) {
    return Formula.kept(this, move.moved(this), move);
  }

  /** The reference after a copy to another cell; lost when it would leave the sheet. */
  @Override
  public FormulaToken copied(int rows, int columns) {
    Optional<Corner> first = from.copied(rows, columns);
    Optional<Corner> last = to == null ? first : to.copied(rows, columns);
    return first.isPresent() && last.isPresent()
        ? new CellReference(prefix, sheet, first.get(), to == null ? null : last.get())
        : Formula.LOST;
  }

  /** The letters of a column after a copy; those with a dollar sign, and none, stay. */
  public static Optional<String> column(String letters, int columns) {
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
  public record Corner(String column, boolean fixed, int row) {

    public Corner withRow(int other) {
      return new Corner(column, fixed, other);
    }

    public Corner withColumn(String other) {
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
