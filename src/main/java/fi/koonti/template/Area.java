package fi.koonti.template;

import fi.koonti.location.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rectangle of cells as attributes have it, {@code A7:R8}; rows and columns are zero-based.
 *
 * @param firstRow the first row
 * @param firstColumn the first column
 * @param lastRow the last row
 * @param lastColumn the last column
 */
record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /**
   * Reads {@code A7:R8} or {@code A7}.
   *
   * @throws IllegalArgumentException when it is no area
   */
  static Area parse(String text) {
    int colon = text.indexOf(':');
    CellAddress from = CellAddress.parse(colon < 0 ? text : text.substring(0, colon));
    CellAddress to = CellAddress.parse(text.substring(colon + 1));
    return new Area(
        Math.min(from.row(), to.row()),
        Math.min(from.column(), to.column()),
        Math.max(from.row(), to.row()),
        Math.max(from.column(), to.column()));
  }

  /** Reads areas with blanks between them. */
  static List<Area> parseAll(String texts) {
    List<Area> areas = new ArrayList<>();
    for (String text : texts.strip().split("\\s+")) {
      if (!text.isEmpty()) {
        areas.add(parse(text));
      }
    }
    return areas;
  }

  /** Areas with blanks between them. */
  static String written(List<Area> areas) {
    return areas.stream().map(Area::toString).collect(Collectors.joining(" "));
  }

  /** The area after a pour, as a range that must not vanish: at the least it is its first cell. */
  Area shifted(SheetMap map) {
    int first = map.rows().start(firstRow);
    RowRange rows = new RowRange(first, Math.max(first, map.rows().end(lastRow)));
    return map.columns().atLeast(withRows(rows));
  }

  /** Whether a cell is in it. */
  boolean holds(CellAddress cell) {
    return cell.row() >= firstRow
        && cell.row() <= lastRow
        && cell.column() >= firstColumn
        && cell.column() <= lastColumn;
  }

  /** Whether it is one cell alone. */
  boolean isOneCell() {
    return firstRow == lastRow && firstColumn == lastColumn;
  }

  /** The same columns in other rows. */
  Area withRows(RowRange rows) {
    return new Area(rows.first(), firstColumn, rows.last(), lastColumn);
  }

  /** The same rows in other columns. */
  Area withColumns(int first, int last) {
    return new Area(firstRow, first, lastRow, last);
  }

  @Override
  public String toString() {
    CellAddress from = new CellAddress(firstRow, firstColumn);
    CellAddress to = new CellAddress(lastRow, lastColumn);
    return from.equals(to) ? from.toString() : from + ":" + to;
  }
}
