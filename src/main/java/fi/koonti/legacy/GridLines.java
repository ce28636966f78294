package fi.koonti.legacy;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.grid.ShownNumber;
import fi.koonti.place.CellAddress;
import fi.koonti.place.Place;
import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads the sheets of a workbook row by row. */
final class GridLines {

  private GridLines() {}

  static List<ReportLine> read(Grid grid, String file, Language language) {
    List<ReportLine> lines = new ArrayList<>();
    for (GridSheet sheet : grid.sheets()) {
      for (GridRow row : sheet.rows()) {
        List<String> cells = cells(row, language);
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          Place place = Place.of(file, sheet.name(), new CellAddress(row.index(), 0));
          lines.add(new ReportLine(place, sheet.name(), cells));
        }
      }
    }
    return lines;
  }

  private static List<String> cells(GridRow row, Language language) {
    int last = row.cells().get(row.cells().size() - 1).address().column();
    List<String> cells = new ArrayList<>(Collections.nCopies(last + 1, ""));
    for (GridCell cell : row.cells()) {
      cells.set(cell.address().column(), text(cell, language));
    }
    return cells;
  }

  private static String text(GridCell cell, Language language) {
    return switch (cell.kind()) {
      case NUMBER -> ShownNumber.text(cell, language == Language.EN ? '.' : ',');
      case TEXT, BOOLEAN, DATE_TEXT, ERROR, MISSING, DAMAGED -> cell.text().replace("\r\n", "\n");
    };
  }
}
