package fi.koonti.planbook;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.layout.Words;
import fi.koonti.location.CellAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One sheet of a plan workbook and how it is built: wherever its columns were moved, whatever
 * language its headings are in, they are found.
 *
 * @param kind which sheet of the plan it is
 * @param headingRow zero-based; -1 when there are no headings
 * @param columns zero-based column numbers; of two that are alike the first counts
 * @param repeated headings that an earlier column has already
 * @param unknown headings of the coordinator's own
 * @param below the rows below the headings, with merged cells taken apart
 */
record PlanTable(
    PlanSheet kind,
    GridSheet sheet,
    int headingRow,
    Map<PlanColumn, Integer> columns,
    List<GridCell> repeated,
    List<GridCell> unknown,
    MergedCells below) {

  /** So many known headings make a row the row of headings; a title or an instruction has one. */
  private static final int ENOUGH_HEADINGS = 2;

  /** Headings are looked for this far down: people add rows above, but not pages. */
  private static final int ROWS_SEARCHED = 20;

  PlanTable {
    columns = Collections.unmodifiableMap(columns);
    repeated = List.copyOf(repeated);
    unknown = List.copyOf(unknown);
  }

  /** The first sheet of a workbook that bears the title of a sheet of the plan in any language. */
  static Optional<PlanTable> find(Grid grid, PlanSheet kind) {
    return grid.sheets().stream()
        .filter(sheet -> PlanHeadings.sheet(sheet.name()).filter(kind::equals).isPresent())
        .findFirst()
        .map(sheet -> of(kind, sheet));
  }

  private static PlanTable of(PlanSheet kind, GridSheet sheet) {
    List<GridCell> headings =
        sheet.rows().stream()
            .takeWhile(row -> row.index() < ROWS_SEARCHED)
            .filter(row -> known(kind, row) >= ENOUGH_HEADINGS)
            .findFirst()
            .map(GridRow::cells)
            .orElse(List.of());
    int headingRow = headings.isEmpty() ? -1 : headings.get(0).address().row();
    Map<PlanColumn, Integer> columns = new EnumMap<>(PlanColumn.class);
    List<GridCell> repeated = new ArrayList<>();
    List<GridCell> unknown = new ArrayList<>();
    for (GridCell cell : headings) {
      Optional<PlanColumn> column = PlanHeadings.column(kind, cell.text());
      if (column.isPresent()
          && columns.putIfAbsent(column.get(), cell.address().column()) != null) {
        repeated.add(cell);
      } else if (column.isEmpty() && CellReading.isFilled(cell)) {
        unknown.add(cell);
      }
    }
    return new PlanTable(
        kind,
        sheet,
        headingRow,
        columns,
        repeated,
        unknown,
        MergedCells.below(sheet, headingRow, columns));
  }

  /** How many headings of a kind the best row of a sheet has. */
  static long mostHeadings(PlanSheet kind, GridSheet sheet) {
    return sheet.rows().stream()
        .takeWhile(row -> row.index() < ROWS_SEARCHED)
        .mapToLong(row -> known(kind, row))
        .max()
        .orElse(0);
  }

  private static long known(PlanSheet kind, GridRow row) {
    return row.cells().stream()
        .map(cell -> PlanHeadings.column(kind, cell.text()))
        .flatMap(Optional::stream)
        .distinct()
        .count();
  }

  boolean has(PlanColumn column) {
    return columns.containsKey(column);
  }

  /** The filled cell of a row in a column, or empty when it is blank or the column is gone. */
  Optional<GridCell> cell(GridRow row, PlanColumn column) {
    return Optional.ofNullable(columns.get(column))
        .flatMap(row::cell)
        .filter(CellReading::isFilled);
  }

  /** The cell of a row in a column, or empty when the column is gone. */
  Optional<CellAddress> address(int row, PlanColumn column) {
    return Optional.ofNullable(columns.get(column)).map(at -> new CellAddress(row, at));
  }

  /** Whether a merge hides the cell of a row in a column. */
  boolean isCovered(GridRow row, PlanColumn column) {
    return address(row.index(), column).filter(below.covered()::contains).isPresent();
  }

  /** The rows below the headings that say something in a column of the plan. */
  List<GridRow> rows() {
    Set<Integer> own = Set.copyOf(columns.values());
    return below.rows().stream()
        .filter(row -> saysSomething(row, own))
        .filter(row -> !isExample(row))
        .toList();
  }

  /** Whether a row only shows how rows are filled. */
  private boolean isExample(GridRow row) {
    return kind == PlanSheet.GOALS
        && cell(row, PlanColumn.ID).map(GridCell::text).filter(Words::isExampleId).isPresent();
  }

  /**
   * The cells that the plan has no use for: those without a heading above them, and those of rows
   * that say nothing in the plan's own columns. Notes under a heading of the coordinator's own, in
   * a row of the plan, are nobody's business.
   */
  List<GridCell> outside() {
    Set<Integer> own = Set.copyOf(columns.values());
    Set<Integer> headed =
        Stream.concat(repeated.stream(), unknown.stream())
            .map(heading -> heading.address().column())
            .collect(Collectors.toSet());
    return below.rows().stream()
        .flatMap(
            row ->
                row.cells().stream()
                    .filter(cell -> !own.contains(cell.address().column()))
                    .filter(CellReading::isFilled)
                    .filter(
                        cell ->
                            !headed.contains(cell.address().column()) || !saysSomething(row, own)))
        .toList();
  }

  private static boolean saysSomething(GridRow row, Set<Integer> own) {
    return row.cells().stream()
        .anyMatch(cell -> own.contains(cell.address().column()) && CellReading.isFilled(cell));
  }
}
