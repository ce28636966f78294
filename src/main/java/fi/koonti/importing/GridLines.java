package fi.koonti.importing;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.grid.Hanging;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.text.Language;
import java.util.Map;
import java.util.Set;

/** Reads the rows of all sheets of a workbook; cells say what they show. */
final class GridLines {

  private GridLines() {}

  static void read(Grid grid, Language language, PartNames names, LineBuilder builder)
      throws UnreadableFileException {
    OwnSheets own = OwnSheets.of(grid);
    own.kind().ifPresent(builder::own);
    for (GridSheet sheet : own.sheets()) {
      read(sheet, own.left(), language, builder);
      hanging(sheet, names, builder);
    }
  }

  private static void read(
      GridSheet sheet, Set<Integer> left, Language language, LineBuilder builder)
      throws UnreadableFileException {
    MergedColumns merged = new MergedColumns(sheet.merges());
    int before = -1;
    for (GridRow row : sheet.rows()) {
      CellRow texts = new CellRow();
      for (GridCell cell : row.cells()) {
        if (left.contains(cell.address().column())) {
          continue;
        }
        String where = sheet.name() + "!" + cell.address();
        Snippet text = builder.cell(where, cell.shownText(language));
        texts.put(cell.address().column(), text);
        merged.filled(cell.address(), text);
      }
      boolean gap = row.index() > before + 1;
      builder.line(sheet.name(), gap, 0, texts.cells(), merged.in(row.index()));
      before = row.index();
    }
  }

  /** What hangs on cells is in no line, but where it hangs is said. */
  private static void hanging(GridSheet sheet, PartNames names, LineBuilder builder)
      throws UnreadableFileException {
    for (Map.Entry<CellAddress, String> note : sheet.comments().entrySet()) {
      builder.cell(names.comment(sheet.name() + "!" + note.getKey()), note.getValue());
    }
    for (Hanging hanging : sheet.hangings()) {
      if (hanging.kind() == Hanging.Kind.TEXT_BOX) {
        String at = hanging.at().map(cell -> sheet.name() + "!" + cell).orElse(sheet.name());
        builder.cell(names.box(at), hanging.text());
      }
    }
  }
}
