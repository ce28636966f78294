package fi.koonti.planbook;

import fi.koonti.grid.GridRow;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.plan.UsedIds;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheet in which a plan workbook remembers its ids, as it is written: rows are only ever added
 * below. A workbook made before there was the sheet gets one, last of its sheets.
 *
 * @param sheet its name, or empty when there is none yet
 * @param columns zero-based
 * @param next the zero-based row below all that is there
 */
record IdMemory(
    Language language, Optional<String> sheet, Map<PlanColumn, Integer> columns, int next) {

  private static final int FIRST_ROW = 3;

  /** The memory of a workbook that was read. */
  static IdMemory of(PlanBook book) {
    return book.table(PlanSheet.IDS)
        .map(
            table ->
                new IdMemory(
                    book.language(),
                    Optional.of(table.sheet().name()),
                    table.columns(),
                    table.sheet().rows().stream().mapToInt(GridRow::index).max().orElse(0) + 1))
        .orElseGet(() -> new IdMemory(book.language(), Optional.empty(), Map.of(), FIRST_ROW));
  }

  /** Adds to the memory. */
  void add(XSSFWorkbook workbook, List<UsedIds.Use> uses) {
    XSSFSheet memory = sheet.map(workbook::getSheet).orElseGet(() -> begun(workbook));
    int row = next;
    for (UsedIds.Use use : uses) {
      XSSFRow line = memory.getRow(row) == null ? memory.createRow(row) : memory.getRow(row);
      put(line, PlanColumn.USED_ID, use.id());
      put(line, PlanColumn.USED_MEASURE, use.measure());
      put(line, PlanColumn.USED_INDICATOR, use.indicator());
      row++;
    }
  }

  private void put(XSSFRow row, PlanColumn column, String text) {
    int index = sheet.isPresent() ? columns.getOrDefault(column, -1) : column.index();
    if (index >= 0 && !text.isEmpty()) {
      row.createCell(index).setCellValue(text);
    }
  }

  /** A sheet that looks like a list, and warns whoever begins to type into it. */
  private XSSFSheet begun(XSSFWorkbook workbook) {
    Texts texts = Texts.of(IdMemory.class, "planbook", language);
    XSSFSheet begun = workbook.createSheet(PlanSheet.IDS.title(language));
    begun.createRow(0).createCell(0).setCellValue(PlanSheet.IDS.title(language));
    begun.createRow(1).createCell(0).setCellValue(texts.get("memory"));
    XSSFRow headings = begun.createRow(FIRST_ROW - 1);
    for (PlanColumn column : PlanColumn.of(PlanSheet.IDS)) {
      headings.createCell(column.index()).setCellValue(column.heading(language));
      headings.getCell(column.index()).setCellStyle(bold(workbook));
      begun.setColumnWidth(column.index(), (int) Math.round(column.width() * 256));
    }
    begun.getRow(0).getCell(0).setCellStyle(bold(workbook));
    begun.createFreezePane(0, FIRST_ROW);
    begun.enableLocking();
    return begun;
  }

  private static XSSFCellStyle bold(XSSFWorkbook workbook) {
    XSSFFont font = workbook.createFont();
    font.setBold(true);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }
}
