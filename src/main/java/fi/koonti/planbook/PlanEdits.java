package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.opc.PackageCopy;
import fi.koonti.opc.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes texts into the cells of a copy of a plan workbook. */
final class PlanEdits {

  private PlanEdits() {}

  /**
   * The copy.
   *
   * @param before bytes that were read within the limits
   * @param texts by cell
   * @param table the sheet of questions
   * @param open what stays on it, from the top
   */
  static byte[] edited(
      byte[] before, Map<Place, String> texts, PlanTable table, List<QuestionRow> open)
      throws IOException {
    ZipSecureFile.setMinInflateRatio(0);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(before))) {
      texts.forEach((place, text) -> put(workbook.getSheet(place.sheet()), place.cell(), text));
      questions(workbook.getSheet(table.sheet().name()), table, open);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      // POI marks each part with the time of the clock.
      return PackageCopy.open(bytes.toByteArray()).toBytes();
    } catch (UnreadableFileException e) {
      throw new IllegalStateException(
          "expected a package from POI, but found " + e.getMessage(), e);
    }
  }

  /** The open questions from the first row on, in the order of the sheet; the rest is cleared. */
  private static void questions(XSSFSheet sheet, PlanTable table, List<QuestionRow> open) {
    List<Integer> rows = table.rows().stream().map(row -> row.index()).toList();
    List<Map<PlanColumn, String>> sorted =
        ImportSheets.inCells(
            open.stream()
                .sorted(Comparator.comparing((QuestionRow row) -> row.place().cell()))
                .map(QuestionRow::texts)
                .toList());
    for (int i = 0; i < rows.size(); i++) {
      for (Map.Entry<PlanColumn, Integer> column : table.columns().entrySet()) {
        String text = i < sorted.size() ? sorted.get(i).getOrDefault(column.getKey(), "") : "";
        put(sheet, new CellAddress(rows.get(i), column.getValue()), text);
      }
    }
  }

  private static void put(XSSFSheet sheet, CellAddress address, String text) {
    Row row = sheet.getRow(address.row());
    if (row == null) {
      row = sheet.createRow(address.row());
    }
    Cell before = row.getCell(address.column());
    CellStyle style =
        before == null ? sheet.getColumnStyle(address.column()) : before.getCellStyle();
    if (before != null) {
      // A text that stands in the cell itself, or a formula, would stay beside the new one.
      row.removeCell(before);
    }
    Cell cell = row.createCell(address.column());
    cell.setCellStyle(style);
    Optional<LocalDate> day =
        DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString())
            ? CellReading.parsed(text)
            : Optional.empty();
    if (day.isPresent()) {
      cell.setCellValue(day.get());
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }
}
