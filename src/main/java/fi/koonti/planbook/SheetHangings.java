package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.Hanging;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;

/**
 * Tells what a sheet says besides the values of its cells: comments, text boxes, and letters that
 * are struck out. A plan takes none of them.
 */
final class SheetHangings {

  private final PlanContext context;
  private final PlanTable table;

  SheetHangings(PlanContext context, PlanTable table) {
    this.context = context;
    this.table = table;
  }

  /** Tells everything. */
  void tell() {
    for (GridRow row : table.sheet().rows()) {
      row.cells().stream().filter(GridCell::hasStruck).forEach(this::tellStruck);
      row.cells().stream()
          .filter(cell -> !cell.look().hidden().isEmpty())
          .forEach(cell -> tell(FindingCode.TEXT_UNSEEN, cell.address(), cell.look().hidden()));
    }
    table.sheet().comments().forEach((cell, text) -> tell(FindingCode.PLAN_COMMENT, cell, text));
    table.sheet().hangings().stream()
        .filter(one -> one.kind() == Hanging.Kind.TEXT_BOX && !one.text().isBlank())
        .forEach(
            one ->
                context
                    .faults()
                    .add(Finding.of(FindingCode.PLAN_TEXT_BOX, sheet()).withValue(one.text())));
  }

  private void tellStruck(GridCell cell) {
    tell(FindingCode.TEXT_STRUCK_OUT, cell.address(), cell.look().struck());
  }

  private void tell(FindingCode code, CellAddress cell, String text) {
    context
        .faults()
        .add(
            Finding.of(code, Place.of(context.file(), table.sheet().name(), cell)).withValue(text));
  }

  private Place sheet() {
    return Place.of(context.file(), table.sheet().name());
  }
}
