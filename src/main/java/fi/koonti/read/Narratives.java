package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.DataColumn;
import fi.koonti.text.Language;
import fi.koonti.text.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The narratives of a consolidated workbook's own period. They stand once, where people read them:
 * in the table {@code Tiedot}, which is found by its headings wherever it has been moved.
 */
final class Narratives {

  private Narratives() {}

  /** The narratives by indicator id; nothing when the workbook has no such table any more. */
  static Map<String, String> in(Grid grid) {
    for (GridSheet sheet : grid.sheets()) {
      for (GridRow row : sheet.rows()) {
        for (Language language : Language.values()) {
          OptionalInt id = column(row, DataColumn.ID, language);
          OptionalInt status = column(row, DataColumn.STATUS_CODE, language);
          OptionalInt narrative = column(row, DataColumn.NARRATIVE, language);
          if (id.isPresent() && status.isPresent() && narrative.isPresent()) {
            return below(sheet, row, id.getAsInt(), narrative.getAsInt());
          }
        }
      }
    }
    return Map.of();
  }

  private static OptionalInt column(GridRow row, DataColumn column, Language language) {
    return row.cells().stream()
        .filter(cell -> Wording.same(cell.text(), column.heading(language)))
        .mapToInt(cell -> cell.address().column())
        .findFirst();
  }

  private static Map<String, String> below(
      GridSheet sheet, GridRow headings, int id, int narrative) {
    Map<String, String> narratives = new HashMap<>();
    for (GridRow row : sheet.rows()) {
      if (row.index() > headings.index()) {
        String text = row.cell(narrative).map(GridCell::text).orElse("");
        row.cell(id).ifPresent(cell -> narratives.putIfAbsent(cell.text(), text));
      }
    }
    return narratives;
  }
}
