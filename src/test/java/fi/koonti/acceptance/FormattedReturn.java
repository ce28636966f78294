package fi.koonti.acceptance;

import fi.koonti.fixture.SpreadsheetProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The returned file of a case, with one outcome cell changed by hand. */
final class FormattedReturn {

  private static final Path ANY = ReturnedCase.RETURNS.resolve("percent-cell.xlsx");
  private static final int FIRST_ROW = 6;
  private static final int OUTCOME = 12;

  private FormattedReturn() {}

  /** The cell of the outcome of {@code ABC-001} and so on. */
  static String cell(String id) {
    return "M" + (row(id) + 1);
  }

  private static int row(String id) {
    return FIRST_ROW + Integer.parseInt(id.substring("ABC-".length())) - 1;
  }

  /** Writes a file with a number in a number format. */
  static void write(Path file, String id, String code, double number) throws IOException {
    write(
        file,
        id,
        (workbook, cell) -> {
          CellStyle style = workbook.createCellStyle();
          style.cloneStyleFrom(cell.getCellStyle());
          style.setDataFormat(workbook.createDataFormat().getFormat(code));
          cell.setCellStyle(style);
          cell.setCellValue(number);
        });
  }

  /** Writes a file in which something was done to an outcome cell. */
  static void write(Path file, String id, BiConsumer<XSSFWorkbook, XSSFCell> deed)
      throws IOException {
    try (XSSFWorkbook workbook = SpreadsheetProgram.open(Files.readAllBytes(ANY))) {
      deed.accept(workbook, workbook.getSheet("Seuranta").getRow(row(id)).getCell(OUTCOME));
      try (var out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }
}
