package fi.koonti.grid;

import fi.koonti.grid.OutsideCell.Cause;
import fi.koonti.location.CellAddress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what a sheet holds while its part is read, and puts the cells in order. */
final class SheetCells {

  private final List<GridCell> cells = new ArrayList<>();
  private final List<OutsideCell> strays = new ArrayList<>();
  private final List<CellRange> merges = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final List<Hanging> hangings = new ArrayList<>();
  private final SortedMap<CellAddress, String> links = new TreeMap<>();
  private boolean ordered = true;

  void add(GridCell cell) {
    ordered &=
        cells.isEmpty() || cells.get(cells.size() - 1).address().compareTo(cell.address()) < 0;
    cells.add(cell);
  }

  void addStray(OutsideCell stray) {
    strays.add(stray);
  }

  void addMerge(CellRange range) {
    merges.add(range);
  }

  /** What lies on the sheet. */
  List<Hanging> hangings() {
    return hangings;
  }

  /** Where the links of cells lead, out of the file. */
  SortedMap<CellAddress, String> links() {
    return links;
  }

  BitSet hiddenRows() {
    return hiddenRows;
  }

  BitSet hiddenColumns() {
    return hiddenColumns;
  }

  List<CellRange> merges() {
    return merges;
  }

  List<OutsideCell> strays() {
    return strays;
  }

  /** The rows in order; asked once, when all cells are in. */
  List<GridRow> rows() {
    if (!ordered) {
      sort();
    }
    List<GridRow> rows = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= cells.size(); at++) {
      int row = cells.get(from).address().row();
      if (at == cells.size() || cells.get(at).address().row() != row) {
        rows.add(new GridRow(row, hiddenRows.get(row), cells.subList(from, at)));
        from = at;
      }
    }
    return List.copyOf(rows);
  }

  /**
   * The last cell of an address stands, as in every program that reads such files; none is lost.
   */
  private void sort() {
    cells.sort(Comparator.comparing(GridCell::address));
    List<GridCell> kept = new ArrayList<>(cells.size());
    for (GridCell cell : cells) {
      int last = kept.size() - 1;
      if (last >= 0 && kept.get(last).address().equals(cell.address())) {
        GridCell earlier = kept.set(last, cell);
        strays.add(new OutsideCell(Cause.REPEATED, earlier.address().toString(), earlier.text()));
      } else {
        kept.add(cell);
      }
    }
    cells.clear();
    cells.addAll(kept);
    ordered = true;
  }
}
