package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.OutsideCell;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.location.Place;
import fi.koonti.text.Language;
import fi.koonti.text.LineRanges;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what is wrong with a sheet as a whole: its headings, and what stands beside its rows. */
final class SheetShape {

  private final PlanContext context;
  private final PlanTable table;

  SheetShape(PlanContext context, PlanTable table) {
    this.context = context;
    this.table = table;
  }

  /** Tells everything. */
  void tell() {
    tellMissing();
    table.repeated().forEach(cell -> add(at(FindingCode.PLAN_COLUMN_REPEATED, cell)));
    table.unknown().forEach(this::tellUnknown);
    table.outside().forEach(cell -> add(at(FindingCode.PLAN_TEXT_OUTSIDE, cell)));
    for (OutsideCell cell : table.sheet().strays()) {
      add(
          Finding.of(FindingCode.PLAN_TEXT_OUTSIDE, place())
              .withValue(cell.text())
              .with("cell", cell.reference()));
    }
    for (MergedCells.Merge merge : table.below().merges()) {
      add(at(merge.code(), merge.cell()).with("range", merge.range().toString()));
    }
    tellHidden();
    new SheetHangings(context, table).tell();
  }

  private void tellMissing() {
    for (PlanColumn column : PlanColumn.of(table.kind())) {
      if (!table.has(column) && !column.isOptional()) {
        add(
            Finding.of(FindingCode.PLAN_COLUMN_MISSING, place())
                .with("wanted", column.heading(context.language())));
      }
    }
  }

  /**
   * A heading that the plan does not know may be a note; with nothing below it is not even that.
   */
  private void tellUnknown(GridCell heading) {
    int column = heading.address().column();
    long filled =
        table.rows().stream()
            .filter(row -> row.cell(column).filter(CellReading::isFilled).isPresent())
            .count();
    if (filled > 0) {
      Language language = context.language();
      String offered =
          PlanColumn.of(table.kind()).stream()
              .map(one -> one.heading(language))
              .collect(Collectors.joining(", "));
      add(
          at(FindingCode.PLAN_COLUMN_UNKNOWN, heading)
              .with("count", filled)
              .with("offered", offered));
    }
  }

  private void tellHidden() {
    List<Integer> hidden =
        table.rows().stream().filter(GridRow::hidden).map(row -> row.index() + 1).toList();
    if (!hidden.isEmpty() && table.kind() != PlanSheet.IDS) {
      add(Finding.of(FindingCode.PLAN_ROWS_HIDDEN, place()).with("lines", LineRanges.of(hidden)));
    }
  }

  private void add(Finding finding) {
    context.faults().add(finding);
  }

  private Place place() {
    return Place.of(context.file(), table.sheet().name());
  }

  private Finding at(FindingCode code, GridCell cell) {
    return Finding.of(code, Place.of(context.file(), table.sheet().name(), cell.address()))
        .withValue(CellReading.text(cell, context.language()));
  }
}
