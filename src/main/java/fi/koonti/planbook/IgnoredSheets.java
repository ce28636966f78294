package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.Grid;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.location.Place;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Tells the sheets that look like one of the plan's and are not read: most often copies. */
final class IgnoredSheets {

  /** So many headings in one row are no chance; small sheets have them all. */
  private static final int ENOUGH_HEADINGS = 5;

  private IgnoredSheets() {}

  static void tell(Grid grid, Map<PlanSheet, PlanTable> tables, PlanContext context) {
    for (GridSheet sheet : grid.sheets()) {
      if (tables.values().stream().noneMatch(table -> table.sheet() == sheet)) {
        like(sheet)
            .map(tables::get)
            .ifPresent(
                used ->
                    context
                        .faults()
                        .add(
                            Finding.of(
                                    FindingCode.PLAN_SHEET_IGNORED,
                                    Place.of(context.file(), sheet.name()))
                                .withValue(sheet.name())
                                .with("used", used.sheet().name())));
      }
    }
  }

  private static Optional<PlanSheet> like(GridSheet sheet) {
    return Arrays.stream(PlanSheet.values())
        .filter(kind -> kind != PlanSheet.IDS && !kind.isOfImport())
        .filter(
            kind ->
                PlanTable.mostHeadings(kind, sheet)
                    >= Math.min(ENOUGH_HEADINGS, PlanColumn.of(kind).size()))
        .findFirst();
  }
}
