package fi.koonti.report;

import fi.koonti.merge.MergedReport;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateException;
import fi.koonti.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of the report as bytes, and what POI, another program, reads in them. */
final class Books {

  private static final double SPOILT = -777;

  private Books() {}

  static byte[] bytes(MergedReport merged, Language language) {
    String suffix = language == Language.FI ? "" : "_" + language.code();
    Path template = Path.of("workbook-templates", "koonti" + suffix + ".xlsx");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new WorkbookReport(Template.open(template)).write(merged, language, false, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  static XSSFWorkbook open(byte[] bytes) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same workbook with every stored result of a formula spoilt: who shows it never counted. */
  static byte[] withSpoiltResults(byte[] bytes) {
    try (XSSFWorkbook book = open(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              cell.setCellValue(SPOILT);
            }
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every cell that is not blank: its address, its formula if it has one, and what it shows. */
  static String text(XSSFWorkbook book) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      XSSFSheet sheet = book.getSheetAt(i);
      text.append("== ").append(sheet.getSheetName()).append('\n');
      for (Row row : sheet) {
        for (Cell cell : row) {
          String shown = shown(cell);
          if (!shown.isEmpty()) {
            text.append(cell.getAddress()).append(": ").append(shown).append('\n');
          }
        }
      }
    }
    return text.toString();
  }

  /** What a cell shows, after its formula if it has one; line breaks are written out. */
  static String shown(Cell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    String value =
        switch (type) {
          case NUMERIC -> String.valueOf(cell.getNumericCellValue()).replaceAll("\\.0$", "");
          case STRING -> cell.getStringCellValue().replace("\n", "\\n");
          case BLANK -> "";
          default -> type.name();
        };
    return formula ? "=" + cell.getCellFormula() + " -> " + value : value;
  }
}
