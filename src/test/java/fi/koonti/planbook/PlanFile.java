package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.layout.PlanSheet;
import fi.koonti.layout.Words;
import fi.koonti.location.CellAddress;
import fi.koonti.plan.IndicatorType;
import fi.koonti.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A small plan workbook without a fault, in which a test changes one thing. Every sheet has a title
 * in row 1, headings in row 3 and its rows from row 4 on, in the order of the layout.
 */
final class PlanFile {

  static final int FIRST_ROW = 3;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Language language;

  private PlanFile(Language language) {
    this.language = language;
    for (PlanSheet kind : PlanSheet.values()) {
      XSSFSheet sheet = workbook.createSheet(kind.title(language));
      sheet.createRow(0).createCell(0).setCellValue(kind.title(language));
      Row headings = sheet.createRow(FIRST_ROW - 1);
      for (PlanColumn column : PlanColumn.of(kind)) {
        headings.createCell(column.index()).setCellValue(column.heading(language));
      }
    }
    List<Object> settings =
        List.of("Pori", 2023, language.code(), "PORI-2023", 1, 4000, "", "", "", "", "", "", "");
    for (PlanSetting setting : PlanSetting.values()) {
      row(PlanSheet.SETTINGS, setting.label(language), settings.get(setting.ordinal()));
    }
  }

  /** Settings in Finnish, and nothing below the headings of the other sheets. */
  static PlanFile empty() {
    return new PlanFile(Language.FI);
  }

  /** A plan in Finnish with one period, two sectors, one status and one row. */
  static PlanFile small() {
    return small(Language.FI);
  }

  static PlanFile small(Language language) {
    PlanFile file = new PlanFile(language);
    file.row(PlanSheet.PERIODS, "Q3", "Heinä–syyskuu", day(7, 1), day(9, 30), day(10, 23));
    file.row(PlanSheet.SECTORS, "ELYM", "Elinvoima", "", "");
    file.row(PlanSheet.SECTORS, "SIV", "Sivistys", "", "");
    file.row(PlanSheet.STATUSES, "REACHED", "Toteutunut", "#1b7f5c", "", "");
    file.goal("ELYM-001", "ELYM", "Koulutetaan väkeä", "Koulutetut", "30");
    return file;
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2023, month, day);
  }

  /** Adds a row with a qualitative indicator, whose id is remembered without a name. */
  PlanFile goal(String id, String sector, String measure, String indicator, String target) {
    if (!id.isEmpty()) {
      row(PlanSheet.IDS, id);
    }
    String type = Words.of(IndicatorType.QUALITATIVE, language);
    return row(
        PlanSheet.GOALS,
        id,
        sector,
        "",
        "",
        "",
        "",
        measure,
        indicator,
        type,
        "",
        "–",
        "",
        "",
        target);
  }

  /** Adds a row below the last; empty texts leave their cells out. */
  PlanFile row(PlanSheet kind, Object... values) {
    XSSFSheet sheet = sheet(kind);
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < values.length; i++) {
      if (!"".equals(values[i])) {
        fill(row.createCell(i), values[i]);
      }
    }
    return this;
  }

  /** Sets a cell; an empty text empties it. */
  PlanFile set(PlanSheet kind, String address, Object value) {
    Cell cell = cell(kind, address);
    cell.setBlank();
    if (!"".equals(value)) {
      fill(cell, value);
    }
    return this;
  }

  /** Changes a cell in a way of the test's own. */
  PlanFile change(PlanSheet kind, String address, Consumer<Cell> change) {
    change.accept(cell(kind, address));
    return this;
  }

  /** Sets a number as a percentage is shown. */
  PlanFile percent(PlanSheet kind, String address, double share) {
    Cell cell = cell(kind, address);
    cell.setCellValue(share);
    cell.setCellStyle(style("0 %"));
    return this;
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  XSSFSheet sheet(PlanSheet kind) {
    return workbook.getSheetAt(kind.ordinal());
  }

  private Cell cell(PlanSheet kind, String address) {
    CellAddress at = CellAddress.parse(address);
    Row row = sheet(kind).getRow(at.row());
    Row there = row == null ? sheet(kind).createRow(at.row()) : row;
    return there.getCell(at.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private void fill(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate date) {
      cell.setCellValue(date);
      cell.setCellStyle(style("d.m.yyyy"));
    } else {
      cell.setCellValue(value.toString());
    }
  }

  private CellStyle style(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  Path in(Path folder) {
    Path file = folder.resolve("suunnitelma.xlsx");
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return Files.write(file, out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
