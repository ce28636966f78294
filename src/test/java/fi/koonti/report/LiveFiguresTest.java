package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.office.Office;
import fi.koonti.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice calculates the front page and {@code Tilastot} anew, and comes to the figures that
 * were stored.
 */
@Tag("office")
class LiveFiguresTest {

  @TempDir private Path folder;

  @Test
  void libreOfficeComesToTheSameFigures() throws Exception {
    assertSameFigures(Books.bytes(Rounds.pori(), Language.FI));
  }

  @Test
  void libreOfficeComesToTheSameFiguresAtTheEndOfTheYear() throws Exception {
    assertSameFigures(Books.bytes(Rounds.atTheEndOfTheYear(), Language.FI));
  }

  private void assertSameFigures(byte[] report) throws Exception {
    Office.assumeInstalled();
    Path file = Files.write(folder.resolve("koonti.xlsx"), Books.withSpoiltResults(report));
    Path calculated = Office.convert(file, "xlsx", Files.createDirectory(folder.resolve("lo")));
    assertEquals(figures(report), figures(Files.readAllBytes(calculated)));
  }

  private static Map<String, String> figures(byte[] bytes) throws Exception {
    Map<String, String> figures = new TreeMap<>();
    try (XSSFWorkbook book = Books.open(bytes)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              figures.put(sheet.getSheetName() + "!" + cell.getAddress(), value(cell));
            }
          }
        }
      }
    }
    return figures;
  }

  /** Programs write the last digits of a share differently. */
  private static String value(Cell cell) {
    return switch (cell.getCachedFormulaResultType()) {
      case NUMERIC -> "%.9f".formatted(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      default -> cell.toString();
    };
  }
}
