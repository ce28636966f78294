package fi.koonti.damage;

import fi.koonti.fixture.FilledForm;
import fi.koonti.fixture.SpreadsheetProgram;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormSheet;
import fi.koonti.plan.Settings;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * A form on a person's desk. The answer sheet is taken apart into rows of cells, which are easily
 * sorted, inserted and deleted, and put together again before anything is done to the workbook.
 * Everything a person types is written in {@link Ink}, so that it is known afterwards.
 */
final class Desk {

  /** One cell: a value of any kind that a cell can hold, with its style. */
  static final class Slot {
    Object value;
    String formula;
    short style;

    Slot copy() {
      Slot copy = new Slot();
      copy.value = value;
      copy.formula = formula;
      copy.style = style;
      return copy;
    }

    String text() {
      return value instanceof String text ? text : "";
    }
  }

  final XSSFWorkbook workbook;
  final Ink ink;
  final List<List<Slot>> grid = new ArrayList<>();
  private final XSSFSheet sheet;
  private final Map<FormColumn, List<Slot>> heads = new EnumMap<>(FormColumn.class);
  private final List<List<Slot>> answers = new ArrayList<>();
  private List<Slot> keys;
  private List<Slot> headings;
  private int typed;

  Desk(byte[] form) {
    workbook = SpreadsheetProgram.open(form);
    ink = new Ink(workbook);
    sheet = workbook.getSheet(FormSheet.ANSWERS.title(Language.FI));
    takeApart();
  }

  private void takeApart() {
    int width = 0;
    for (Row row : sheet) {
      width = Math.max(width, row.getLastCellNum());
    }
    for (int r = 0; r <= sheet.getLastRowNum(); r++) {
      List<Slot> slots = new ArrayList<>();
      for (int c = 0; c < width; c++) {
        XSSFRow row = sheet.getRow(r);
        slots.add(slot(row == null ? null : row.getCell(c)));
      }
      grid.add(slots);
      if (keys != null && headings != null && !slots.get(0).text().isEmpty()) {
        answers.add(slots);
      } else if (keys != null) {
        headings = slots;
      } else if (slots.get(0).text().equals(FormColumn.ID.key())) {
        keys = slots;
      }
    }
    for (int c = 0; c < width; c++) {
      List<Slot> key = List.of(keys.get(c));
      FilledForm.column(keys.get(c).text()).ifPresent(column -> heads.put(column, key));
    }
  }

  private static Slot slot(XSSFCell cell) {
    Slot slot = new Slot();
    if (cell == null) {
      return slot;
    }
    slot.style = cell.getCellStyle().getIndex();
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      slot.formula = cell.getCellFormula();
      type = cell.getCachedFormulaResultType();
    }
    slot.value =
        switch (type) {
          case STRING -> cell.getStringCellValue();
          case NUMERIC -> cell.getNumericCellValue();
          case BOOLEAN -> cell.getBooleanCellValue();
          default -> null;
        };
    return slot;
  }

  /** Where a column of the form is now, or -1 when somebody has deleted it. */
  int column(FormColumn column) {
    return heads.containsKey(column) ? indexOf(keys, heads.get(column).get(0)) : -1;
  }

  private static int indexOf(List<Slot> row, Slot slot) {
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i) == slot) {
        return i;
      }
    }
    return -1;
  }

  List<Slot> keys() {
    return keys;
  }

  List<Slot> headings() {
    return headings;
  }

  /** The rows of indicators that are still there, from the top. */
  List<List<Slot>> rows() {
    return grid.stream().filter(row -> answers.stream().anyMatch(one -> one == row)).toList();
  }

  /** Where a row is in the sheet. */
  int indexOf(List<Slot> row) {
    for (int i = 0; i < grid.size(); i++) {
      if (grid.get(i) == row) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such row");
  }

  /** A row of indicators, counted from the top and round again; empty when all are gone. */
  Optional<List<Slot>> row(int number) {
    List<List<Slot>> rows = rows();
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(number % rows.size()));
  }

  /** The cell of a row in a column of the form, or empty when either is gone. */
  Optional<Slot> cell(int row, FormColumn column) {
    int index = column(column);
    return index < 0 ? Optional.empty() : row(row).map(slots -> slots.get(index));
  }

  /** Types over a cell; what stood there is gone, as the person meant it. */
  void type(Slot slot, Object value) {
    slot.value = value;
    slot.formula = null;
    slot.style = ink.answer();
  }

  /** Types an answer. */
  void type(int row, FormColumn column, Object value) {
    cell(row, column).ifPresent(slot -> type(slot, value));
  }

  /** Types over a text that the form means to be locked. */
  void edit(int row, FormColumn column, String text) {
    cell(row, column)
        .ifPresent(
            slot -> {
              type(slot, text);
              slot.style = ink.edit();
            });
  }

  /** Words that nobody has typed before. */
  String news(String about) {
    typed++;
    return about + " nro " + typed + ".";
  }

  /** A new empty row above an index. */
  List<Slot> insertRow(int at) {
    List<Slot> row = new ArrayList<>();
    for (int c = 0; c < grid.get(0).size(); c++) {
      row.add(new Slot());
    }
    grid.add(at, row);
    return row;
  }

  /** The lines of the sheet; the keys too when they were deleted, for they tell the columns. */
  private List<List<Slot>> lines() {
    if (grid.stream().anyMatch(row -> row == keys)) {
      return grid;
    }
    List<List<Slot>> lines = new ArrayList<>(grid);
    lines.add(keys);
    return lines;
  }

  /** A new empty column left of an index. */
  void insertColumn(int at) {
    lines().forEach(row -> row.add(at, new Slot()));
  }

  void deleteColumn(int at) {
    lines().forEach(row -> row.remove(at));
  }

  void moveColumn(int from, int to) {
    lines().forEach(row -> row.add(to, row.remove(from)));
  }

  /** Puts a copy of a column somewhere. */
  void copyColumn(int from, int to) {
    lines().forEach(row -> row.add(to, row.get(from).copy()));
  }

  /** The answer sheet as it is now, in the workbook. */
  XSSFSheet putTogether() {
    List<Integer> hidden = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        hidden.add(row.getRowNum());
      }
    }
    for (int r = sheet.getLastRowNum(); r >= 0; r--) {
      if (sheet.getRow(r) != null) {
        sheet.removeRow(sheet.getRow(r));
      }
    }
    for (int r = 0; r < grid.size(); r++) {
      XSSFRow row = sheet.createRow(r);
      row.setZeroHeight(hidden.contains(r));
      for (int c = 0; c < grid.get(r).size(); c++) {
        write(row, c, grid.get(r).get(c));
      }
    }
    return sheet;
  }

  private void write(XSSFRow row, int column, Slot slot) {
    if (slot.value == null && slot.formula == null && slot.style == 0) {
      return;
    }
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(workbook.getCellStyleAt(slot.style));
    if (slot.formula != null) {
      cell.setCellFormula(slot.formula);
    }
    if (slot.value instanceof String text && text.length() > Settings.CELL_TEXT_LIMIT) {
      // Other programs write what Excel would refuse.
      cell.getCTCell().setT(STCellType.INLINE_STR);
      cell.getCTCell().addNewIs().setT(text);
    } else if (slot.value instanceof String text) {
      cell.setCellValue(text);
    } else if (slot.value instanceof Double number) {
      cell.setCellValue(number);
    } else if (slot.value instanceof Boolean bool) {
      cell.setCellValue(bool);
    } else if (slot.value instanceof Byte error) {
      cell.setCellErrorValue(error);
    }
  }

  /** The answer sheet. */
  XSSFSheet sheet() {
    return sheet;
  }

  /** Types into any cell of the workbook. */
  void type(XSSFSheet where, int row, int column, String text) {
    XSSFRow line = where.getRow(row) == null ? where.createRow(row) : where.getRow(row);
    XSSFCell cell = line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    cell.setBlank();
    cell.setCellValue(text);
    cell.setCellStyle(workbook.getCellStyleAt(ink.answer()));
  }

  /** The workbook as it is saved at a moment; nobody works on it any more. */
  byte[] save(Instant moment) {
    byte[] saved = SpreadsheetProgram.save(workbook, moment);
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return saved;
  }
}
