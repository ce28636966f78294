package fi.koonti.read;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.FormColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.plan.Field;
import fi.koonti.submission.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the addresses of links that no answer keeps beside its words. */
final class LinkFindings {

  private LinkFindings() {}

  static List<Finding> of(SourceFile source, Grid grid, FormBook book) {
    List<Finding> findings = new ArrayList<>();
    for (GridSheet sheet : grid.sheets()) {
      sheet
          .links()
          .forEach(
              (cell, address) -> {
                boolean said =
                    sheet.cell(cell).filter(one -> Links.says(one.text(), address)).isPresent();
                if (!said && !isKept(book, sheet, cell)) {
                  Place place = Place.of(source.name(), sheet.name(), cell);
                  findings.add(Finding.of(FindingCode.LINK_IN_FORM, place).withValue(address));
                }
              });
    }
    return findings;
  }

  private static boolean isKept(FormBook book, GridSheet sheet, CellAddress cell) {
    Optional<FormSheetRows> rows = book.of(sheet);
    Optional<GridRow> row = sheet.row(cell.row());
    if (rows.isEmpty() || row.isEmpty()) {
      return false;
    }
    boolean filled = row.get().cell(cell.column()).filter(LinkFindings::hasWords).isPresent();
    return filled
        && rows.get().match(row.get()).isPresent()
        && rows.get()
            .form()
            .columns()
            .at(cell.column())
            .flatMap(FormColumn::field)
            .filter(field -> field.type() == Field.Type.WORDS)
            .isPresent();
  }

  private static boolean hasWords(GridCell cell) {
    return CellReader.isFilled(cell) && !CellReader.isStruck(cell);
  }
}
