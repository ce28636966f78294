package fi.koonti.grid;

import fi.koonti.location.CellAddress;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One sheet: its cells that are not blank, row by row. Immutable. */
public final class GridSheet {

  private final String name;
  private final Visibility visibility;
  private final List<GridRow> rows;
  private final List<CellRange> merges;
  private final SortedMap<CellAddress, String> comments;
  private final List<OutsideCell> strays;
  private final List<Hanging> hangings;
  private final SortedMap<CellAddress, String> links;
  private final BitSet hiddenRows;
  private final BitSet hiddenColumns;

  GridSheet(
      String name, Visibility visibility, SheetCells cells, SortedMap<CellAddress, String> notes) {
    this.name = Objects.requireNonNull(name, "name");
    this.visibility = Objects.requireNonNull(visibility, "visibility");
    this.rows = cells.rows();
    this.merges = List.copyOf(cells.merges());
    this.strays = List.copyOf(cells.strays());
    this.hangings = List.copyOf(cells.hangings());
    this.links = Collections.unmodifiableSortedMap(new TreeMap<>(cells.links()));
    this.hiddenRows = (BitSet) cells.hiddenRows().clone();
    this.hiddenColumns = (BitSet) cells.hiddenColumns().clone();
    this.comments = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
  }

  /** The name on the tab. */
  public String name() {
    return name;
  }

  public Visibility visibility() {
    return visibility;
  }

  /** The rows that have a cell which is not blank, from the top. */
  public List<GridRow> rows() {
    return rows;
  }

  /** The row of a zero-based index, or empty when all its cells are blank. */
  public Optional<GridRow> row(int index) {
    return Sorted.find(rows, index, GridRow::index);
  }

  /** The cell of an address, or empty when it is blank. */
  public Optional<GridCell> cell(CellAddress address) {
    return row(address.row()).flatMap(row -> row.cell(address.column()));
  }

  /** How many cells are not blank. */
  public int cellCount() {
    return rows.stream().mapToInt(row -> row.cells().size()).sum();
  }

  /** The merged ranges in the order of the file; only the first cell of each holds a value. */
  public List<CellRange> merges() {
    return merges;
  }

  /** Notes and threaded comments by the cell they hang on; replies follow in the same text. */
  public SortedMap<CellAddress, String> comments() {
    return comments;
  }

  /** What lies on the sheet without being in a cell, in the order of the file. */
  public List<Hanging> hangings() {
    return hangings;
  }

  /** Where links lead out of the file, by the cell they hang on; not of {@code HYPERLINK}. */
  public SortedMap<CellAddress, String> links() {
    return links;
  }

  /** Filled cells that have no place of their own, in the order of the file. */
  public List<OutsideCell> strays() {
    return strays;
  }

  /** Whether a row (zero-based), blank or not, is hidden by hand or by a filter. */
  public boolean isRowHidden(int row) {
    return hiddenRows.get(row);
  }

  /** Whether a column (zero-based) is hidden. */
  public boolean isColumnHidden(int column) {
    return hiddenColumns.get(column);
  }

  /** {@code Seuranta (60 rows)}. */
  @Override
  public String toString() {
    return name + " (" + rows.size() + " rows)";
  }
}
