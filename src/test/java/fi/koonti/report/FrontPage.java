package fi.koonti.report;

import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The figures of a report as another program reads them: the lines of {@code Tilastot}, what each
 * shows under which heading, and the four large ones of {@code Yhteenveto} by their labels.
 */
final class FrontPage {

  private final Map<String, List<Map<SummaryColumn, Double>>> lines = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();

  FrontPage(byte[] workbook) throws IOException {
    try (XSSFWorkbook book = Books.open(workbook)) {
      large(book.getSheet(ReportSheet.SUMMARY.title(Language.FI)));
      for (Row row : book.getSheet(ReportSheet.STATISTICS.title(Language.FI))) {
        Cell name = row.getCell(SummaryColumn.NAME.index());
        if (name != null && name.getCellType() == CellType.STRING) {
          line(name.getStringCellValue(), row);
        }
      }
    }
  }

  private void large(Sheet page) {
    for (Row row : page) {
      for (Cell cell : row) {
        boolean labels =
            cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().equals("Mittareihin vastattu");
        if (labels) {
          for (Cell label : row) {
            Cell figure = page.getRow(row.getRowNum() + 1).getCell(label.getColumnIndex());
            if (figure != null && figure.getCellType() == CellType.FORMULA) {
              keys.put(label.getStringCellValue(), figure.getStringCellValue());
            }
          }
        }
      }
    }
  }

  private void line(String name, Row row) {
    Map<SummaryColumn, Double> figures = new LinkedHashMap<>();
    for (SummaryColumn column : SummaryColumn.values()) {
      Cell cell = row.getCell(column.index());
      if (cell != null && cell.getCellType() == CellType.FORMULA) {
        if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
          figures.put(column, cell.getNumericCellValue());
        } else {
          keys.put(name, cell.getStringCellValue());
        }
      }
    }
    if (!figures.isEmpty()) {
      lines.computeIfAbsent(name, key -> new ArrayList<>()).add(figures);
    }
  }

  /** The figures of the first line of a name. */
  Map<SummaryColumn, Double> line(String name) {
    return lines.get(name).get(0);
  }

  /** A figure out of how many, such as {@code 5/6}. */
  String key(String name) {
    return keys.get(name);
  }
}
