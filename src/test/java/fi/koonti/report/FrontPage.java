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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The lines of a front page as another program reads them: what each shows under which heading. */
final class FrontPage {

  private final Map<String, List<Map<SummaryColumn, Double>>> lines = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();

  FrontPage(byte[] workbook) throws IOException {
    try (XSSFWorkbook book = Books.open(workbook)) {
      for (Row row : book.getSheet(ReportSheet.SUMMARY.title(Language.FI))) {
        Cell name = row.getCell(SummaryColumn.NAME.index());
        if (name != null && name.getCellType() == CellType.STRING) {
          line(name.getStringCellValue(), row);
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
