package fi.koonti.planbook;

import fi.koonti.finding.FindingCode;
import fi.koonti.grid.CellRange;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.PlanColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.plan.Attribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows below the headings of a sheet as a person reads them: a text that stands once in merged
 * cells belongs to each row beside it, where it can belong to several rows at all.
 *
 * @param rows from the top
 * @param merges those that hold something under a heading of the plan
 * @param covered cells that a merge hides, and that are read as blank
 */
record MergedCells(List<GridRow> rows, List<Merge> merges, Set<CellAddress> covered) {

  /** What rows may have in common. Ids, indicators and levels are each row's own. */
  private static final Set<PlanColumn> COMMON = common();

  MergedCells {
    rows = List.copyOf(rows);
    merges = List.copyOf(merges);
    covered = Set.copyOf(covered);
  }

  /**
   * Merged cells.
   *
   * @param cell the one that holds the text
   * @param isRead whether every row has it now
   */
  record Merge(CellRange range, GridCell cell, boolean isRead) {
    FindingCode code() {
      return isRead ? FindingCode.PLAN_CELLS_UNMERGED : FindingCode.PLAN_CELLS_MERGED;
    }
  }

  private static Set<PlanColumn> common() {
    Set<Attribute> own = EnumSet.of(Attribute.ID, Attribute.INDICATOR);
    return Arrays.stream(PlanColumn.values())
        .filter(
            column ->
                column
                    .attribute()
                    .filter(attribute -> !attribute.isMeasured() && !own.contains(attribute))
                    .isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads the rows below the headings.
   *
   * @param columns where the plan's columns are, zero-based
   */
  static MergedCells below(GridSheet sheet, int headingRow, Map<PlanColumn, Integer> columns) {
    Map<Integer, PlanColumn> byPlace = new HashMap<>();
    columns.forEach((column, place) -> byPlace.put(place, column));
    List<GridRow> rows =
        sheet.rows().stream().filter(row -> headingRow >= 0 && row.index() > headingRow).toList();
    List<Merge> merges = new ArrayList<>();
    Set<CellAddress> covered = new HashSet<>();
    Map<CellAddress, GridCell> copies = new HashMap<>();
    for (CellRange range : sheet.merges()) {
      List<PlanColumn> touched = touched(range, byPlace);
      Optional<GridCell> cell = sheet.cell(range.first()).filter(CellReading::isFilled);
      if (headingRow < 0 || range.first().row() <= headingRow || touched.isEmpty()) {
        continue;
      }
      List<CellAddress> below = below(range, rows, byPlace);
      covered.addAll(below);
      if (cell.isPresent()) {
        boolean isRead = touched.size() == 1 && COMMON.contains(touched.get(0));
        if (isRead) {
          below.forEach(address -> copies.put(address, at(address, cell.get())));
        }
        if (!below.isEmpty() || touched.size() > 1) {
          merges.add(new Merge(range, cell.get(), isRead));
        }
      }
    }
    if (copies.isEmpty()) {
      return new MergedCells(rows, merges, covered);
    }
    return new MergedCells(
        rows.stream().map(row -> with(row, copies, byPlace)).toList(), merges, covered);
  }

  private static List<PlanColumn> touched(CellRange range, Map<Integer, PlanColumn> byPlace) {
    return byPlace.entrySet().stream()
        .filter(one -> one.getKey() >= range.first().column())
        .filter(one -> one.getKey() <= range.last().column())
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }

  /** The cells below the first of a range, in rows that say something of their own. */
  private static List<CellAddress> below(
      CellRange range, List<GridRow> rows, Map<Integer, PlanColumn> byPlace) {
    return rows.stream()
        .filter(row -> row.index() > range.first().row() && row.index() <= range.last().row())
        .filter(row -> saysSomething(row, byPlace))
        .map(row -> new CellAddress(row.index(), range.first().column()))
        .toList();
  }

  private static boolean saysSomething(GridRow row, Map<Integer, PlanColumn> byPlace) {
    return row.cells().stream()
        .anyMatch(
            cell -> CellReading.isFilled(cell) && byPlace.containsKey(cell.address().column()));
  }

  private static GridRow with(
      GridRow row, Map<CellAddress, GridCell> copies, Map<Integer, PlanColumn> byPlace) {
    Map<Integer, GridCell> cells = new HashMap<>();
    row.cells().forEach(cell -> cells.put(cell.address().column(), cell));
    byPlace.keySet().stream()
        .map(column -> copies.get(new CellAddress(row.index(), column)))
        .filter(copy -> copy != null)
        .forEach(copy -> cells.put(copy.address().column(), copy));
    return new GridRow(
        row.index(), row.hidden(), cells.keySet().stream().sorted().map(cells::get).toList());
  }

  private static GridCell at(CellAddress address, GridCell cell) {
    return new GridCell(
        address, cell.kind(), cell.text(), cell.number(), cell.look(), cell.date(), cell.formula());
  }
}
