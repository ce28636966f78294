package fi.koonti.importing;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.DataColumn;
import fi.koonti.layout.FormSheet;
import fi.koonti.layout.PlanSheet;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.ValuePart;
import fi.koonti.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which sheets and columns of a workbook tell something. A consolidated workbook of the program
 * says the same on several sheets, and on one for machines; of those the table with all rows is
 * read, without what is computed.
 *
 * @param sheets that are read
 * @param kind what kind of own workbook it is, of which none is read
 * @param left zero-based columns of computed values, where it is the program's own table
 */
record OwnSheets(List<GridSheet> sheets, Optional<OwnKind> kind, Set<Integer> left) {

  static OwnSheets of(Grid grid) {
    for (Language language : Language.values()) {
      if (has(grid, FormSheet.ANSWERS.title(language), FormSheet.PROGRESS.title(language))) {
        return new OwnSheets(List.of(), Optional.of(OwnKind.FORM), Set.of());
      }
      if (has(
          grid,
          PlanSheet.SETTINGS.title(language),
          PlanSheet.PERIODS.title(language),
          PlanSheet.GOALS.title(language))) {
        return new OwnSheets(List.of(), Optional.of(OwnKind.PLAN), Set.of());
      }
      String data = ReportSheet.DATA.title(language);
      if (has(grid, data, ReportSheet.DEVIATIONS.title(language))) {
        GridSheet sheet =
            grid.sheets().stream().filter(one -> one.name().equals(data)).findFirst().orElseThrow();
        return new OwnSheets(List.of(sheet), Optional.empty(), computed(sheet, language));
      }
    }
    return new OwnSheets(grid.sheets(), Optional.empty(), Set.of());
  }

  private static boolean has(Grid grid, String... titles) {
    List<String> names = grid.sheets().stream().map(GridSheet::name).toList();
    return names.containsAll(List.of(titles));
  }

  private static Set<Integer> computed(GridSheet sheet, Language language) {
    Set<Integer> computed = new HashSet<>();
    for (GridRow row : sheet.rows()) {
      boolean headings =
          row.cells().stream()
              .anyMatch(cell -> cell.text().equals(DataColumn.STATUS_CODE.heading(language)));
      for (GridCell cell : headings ? row.cells() : List.<GridCell>of()) {
        for (DataColumn column : DataColumn.values()) {
          if (isComputed(column) && cell.text().equals(column.heading(language))) {
            computed.add(cell.address().column());
          }
        }
      }
    }
    return computed;
  }

  /**
   * All but what the plan says and what was answered; the name of a sector says more than its code.
   */
  private static boolean isComputed(DataColumn column) {
    boolean said = column.entry().isPresent() && column.part() == ValuePart.TEXT;
    return column == DataColumn.SECTOR || !said && column != DataColumn.SECTOR_NAME;
  }
}
