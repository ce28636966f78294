package fi.koonti.usecase;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.io.Comparison;
import fi.koonti.io.ContentSum;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.read.UntouchedLooks;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Compares workbooks by what people write: cells and notes. What formulas come to is left out,
 * since every program computes it anew; so a workbook that was only opened and saved is the same.
 */
final class WorkbookContents implements Comparison {

  private final GridReader reader = new GridReader(FileLimits.defaults());

  @Override
  public Optional<String> contents(Path file) {
    return grid(file).map(WorkbookContents::sum);
  }

  @Override
  public Optional<String> formerContents(Path file) {
    return grid(file).map(FormerContents::sum);
  }

  @Override
  public boolean isUntouchedByItsLooks(Path file) {
    return grid(file).filter(UntouchedLooks::are).isPresent();
  }

  /** What stands in the way may be any file, and one that cannot be read cannot be compared. */
  private Optional<Grid> grid(Path file) {
    try {
      return Optional.of(reader.read(file));
    } catch (UnreadableFileException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError unreadable) {
      return Optional.empty();
    }
  }

  private static String sum(Grid grid) {
    ContentSum sum = new ContentSum();
    for (GridSheet sheet : grid.sheets()) {
      ContentSum.Cells cells = sum.sheet(sheet.name());
      for (GridRow row : sheet.rows()) {
        row.cells().forEach(cell -> add(cell, cells));
      }
      sheet.comments().forEach((cell, text) -> cells.add("note", text, cell.row(), cell.column()));
      sheet.strays().forEach(stray -> cells.add("stray", stray.text(), -1, -1));
    }
    return sum.hex();
  }

  private static void add(GridCell cell, ContentSum.Cells cells) {
    int row = cell.address().row();
    int column = cell.address().column();
    if (cell.isFormula()) {
      cells.formula(row, column);
      return;
    }
    switch (cell.kind()) {
      case NUMBER -> cells.number(cell.number(), row, column);
      case TEXT -> cells.text(cell.text(), row, column);
      case BOOLEAN -> cells.bool(cell.text().equals("TRUE"), row, column);
      case ERROR, DATE_TEXT, MISSING, DAMAGED ->
          cells.add(cell.kind().name(), cell.text(), row, column);
    }
  }
}
