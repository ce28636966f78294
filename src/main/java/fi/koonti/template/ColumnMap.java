package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.template.formula.CellReference;
import fi.koonti.template.formula.Formula;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the columns of one sheet of the template go in one pour: some are left out, and what is
 * right of them moves left. All columns are zero-based.
 */
final class ColumnMap {

  /** The map of a sheet that keeps all its columns. */
  static final ColumnMap SAME = new ColumnMap(Set.of());

  private static final int EDGE = CellAddress.COLUMN_LIMIT - 1;

  private final int[] leftOut;

  private ColumnMap(Collection<Integer> leftOut) {
    this.leftOut = new TreeSet<>(leftOut).stream().mapToInt(Integer::intValue).toArray();
  }

  /** The map of a sheet without some columns. */
  static ColumnMap without(Collection<Integer> columns) {
    return columns.isEmpty() ? SAME : new ColumnMap(columns);
  }

  /** Whether every column stays where it is. */
  boolean isSame() {
    return leftOut.length == 0;
  }

  /** Whether a column is left out. */
  boolean missing(int column) {
    return missing(column, column);
  }

  /** Whether all columns of a range are left out. */
  boolean missing(int first, int last) {
    return before(last + 1) - before(first) == last - first + 1;
  }

  /** Where a range that begins in a column begins: for one left out, where the next goes. */
  int start(int column) {
    return column - before(column);
  }

  /** Where a range that ends in a column ends; one to the edge of the sheet stays one. */
  int end(int column) {
    return column == EDGE ? EDGE : column - before(column + 1);
  }

  /** The column of the template from which a column of the finished sheet comes. */
  int source(int column) {
    int source = column;
    for (int gone : leftOut) {
      source += gone <= source ? 1 : 0;
    }
    return source;
  }

  /** The first column from this on that is kept. */
  int kept(int column) {
    return source(start(column));
  }

  /** The letters of the column that a cell of the template goes to. */
  String letters(TemplateCell cell) {
    return isSame() ? cell.letters() : CellAddress.columnName(start(cell.column()));
  }

  /** What is left of an area; empty when its columns are left out. */
  Optional<Area> moved(Area area) {
    return missing(area.firstColumn(), area.lastColumn())
        ? Optional.empty()
        : Optional.of(atLeast(area));
  }

  /** What is left of an area that must not vanish: at the least it is its first column. */
  Area atLeast(Area area) {
    if (isSame()) {
      return area;
    }
    int first = start(area.firstColumn());
    return area.withColumns(first, Math.max(first, end(area.lastColumn())));
  }

  /** What is left of an area, still in the columns of the template; empty when that is nothing. */
  Optional<Area> trimmed(Area area) {
    if (isSame()) {
      return Optional.of(area);
    }
    return moved(area)
        .map(left -> area.withColumns(kept(area.firstColumn()), source(left.lastColumn())));
  }

  /** What is left of a reference; empty when its columns are left out. Whole rows stay. */
  Optional<CellReference> moved(CellReference ref) {
    if (isSame() || ref.from().column().isEmpty()) {
      return Optional.of(ref);
    }
    String from = ref.from().column();
    return moved(from, ref.to() == null ? from : ref.to().column())
        .map(letters -> ref.withColumns(letters.from, letters.to));
  }

  /** What is left of whole columns; empty when they are left out. */
  Optional<Formula.Columns> moved(Formula.Columns whole) {
    return isSame()
        ? Optional.of(whole)
        : moved(whole.from(), whole.to())
            .map(letters -> whole.withColumns(letters.from, letters.to));
  }

  /** The letters of two corners, in the order of the formula, which may be from right to left. */
  private record Letters(String from, String to) {}

  private Optional<Letters> moved(String from, String to) {
    int one = index(from);
    int other = index(to);
    if (missing(Math.min(one, other), Math.max(one, other))) {
      return Optional.empty();
    }
    boolean forward = one <= other;
    int first = forward ? start(one) : end(one);
    int last = forward ? end(other) : start(other);
    return Optional.of(new Letters(written(from, first), written(to, last)));
  }

  private static int index(String letters) {
    return CellAddress.columnIndex(letters.replace("$", "")).orElseThrow();
  }

  private static String written(String before, int column) {
    return (before.startsWith("$") ? "$" : "") + CellAddress.columnName(column);
  }

  /** How many columns left of one are left out. */
  private int before(int column) {
    int count = 0;
    while (count < leftOut.length && leftOut[count] < column) {
      count++;
    }
    return count;
  }
}
