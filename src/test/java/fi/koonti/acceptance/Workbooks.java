package fi.koonti.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads what the program wrote with other programs' eyes: POI for workbooks, Jackson for JSON. */
public final class Workbooks {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Workbooks() {}

  /** The rows of a table by their id, each by heading. */
  static Map<String, Map<String, String>> table(Path workbook, String sheet) {
    try (InputStream in = Files.newInputStream(workbook);
        Workbook poi = new XSSFWorkbook(in)) {
      return table(poi.getSheet(sheet));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Map<String, String>> table(Sheet sheet) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    Row headings = null;
    for (Row row : sheet) {
      if (headings == null) {
        headings = text(row.getCell(0)).equals("Tunnus") ? row : null;
        continue;
      }
      Map<String, String> cells = new LinkedHashMap<>();
      for (Cell heading : headings) {
        cells.put(text(heading), text(row.getCell(heading.getColumnIndex())));
      }
      rows.put(text(row.getCell(0)), cells);
    }
    return rows;
  }

  /** All that stands on a sheet, cell by cell. */
  static List<String> texts(Path workbook, String sheet) {
    List<String> texts = new ArrayList<>();
    try (InputStream in = Files.newInputStream(workbook);
        Workbook poi = new XSSFWorkbook(in)) {
      for (Row row : poi.getSheet(sheet)) {
        row.forEach(cell -> texts.add(text(cell)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** What a cell holds: a text to the letter, a number as Java writes it. */
  static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> String.valueOf(cell.getNumericCellValue());
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      default -> "";
    };
  }

  /** A JSON file. */
  public static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JSON text. */
  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The row of an indicator in a JSON report. */
  public static JsonNode row(JsonNode report, String id) {
    for (JsonNode row : report.get("rows")) {
      if (row.get("id").asText().equals(id)) {
        return row;
      }
    }
    throw new AssertionError("no row " + id);
  }
}
