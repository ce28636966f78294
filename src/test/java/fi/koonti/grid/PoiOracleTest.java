package fi.koonti.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import fi.koonti.location.CellAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** POI as an independent witness: what it writes, both read the same. */
class PoiOracleTest {

  private static final String[] FORMATS = {
    "General", "0.00", "0.0 %", "d.m.yyyy", "h:mm", "d.m.yyyy h:mm", "[h]:mm:ss", "# ##0 \"kpl\""
  };

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aWorkbookOfAllKindsOfCellsReadsEqual(boolean from1904) throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
      fill(book, 40);
      compare(book, Reading.READER.read(bytes(book)));
    }
  }

  /** Its zip64 records have sizes where other files have none. */
  @Test
  void aStreamedWorkbookReadsEqual() throws Exception {
    try (XSSFWorkbook plain = new XSSFWorkbook();
        SXSSFWorkbook book = new SXSSFWorkbook(plain, -1, false, false)) {
      fill(book, 40);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      try (XSSFWorkbook again =
          new XSSFWorkbook(new java.io.ByteArrayInputStream(out.toByteArray()))) {
        compare(again, Reading.READER.read(out.toByteArray()));
      }
    }
  }

  @Test
  void whatIsAroundTheCellsReadsEqual() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("Seuranta");
      book.createSheet("Kone");
      book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
      Row row = sheet.createRow(3);
      row.createCell(2).setCellValue(new XSSFRichTextString("solu"));
      row.setZeroHeight(true);
      sheet.setColumnHidden(5, true);
      sheet.addMergedRegion(new CellRangeAddress(3, 4, 2, 6));
      ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
      Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
      comment.setString(new XSSFRichTextString("huomio"));
      row.getCell(2).setCellComment(comment);
      book.createName().setNameName("tilat");
      book.getName("tilat").setRefersToFormula("Kone!$A$1:$A$8");
      book.getProperties().getCoreProperties().setTitle("Lomake");
      book.getProperties().getCustomProperties().addProperty("koonti", "id-1");
      Grid grid = Reading.READER.read(bytes(book));
      GridSheet read = grid.sheets().get(0);
      CellAddress cell = CellAddress.parse("C4");
      assertEquals("solu", read.cell(cell).orElseThrow().text());
      assertEquals("huomio", read.comments().get(cell));
      assertEquals(List.of(true, true), List.of(read.isRowHidden(3), read.isColumnHidden(5)));
      assertEquals("[C4:G5]", read.merges().toString());
      assertEquals(Visibility.VERY_HIDDEN, grid.sheets().get(1).visibility());
      assertEquals("Kone!$A$1:$A$8", grid.names().get(0).formula());
      assertEquals("Lomake", grid.properties().get("title"));
      assertEquals("id-1", grid.customProperties().get("koonti"));
      assertEquals(
          book.getProperties()
              .getCoreProperties()
              .getCreated()
              .toInstant()
              .truncatedTo(ChronoUnit.SECONDS),
          grid.saved().orElseThrow().instant());
    }
  }

  private static void fill(Workbook book, int rows) {
    List<CellStyle> styles = new ArrayList<>();
    for (String format : FORMATS) {
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(format));
      styles.add(style);
    }
    Random random = new Random(7);
    Sheet sheet = book.createSheet("Kaikki");
    for (int r = 0; r < rows; r++) {
      Row row = sheet.createRow(r * 2);
      for (int c = 0; c < FORMATS.length; c++) {
        Cell cell = row.createCell(c);
        cell.setCellStyle(styles.get(c));
        cell.setCellValue(random.nextInt(60_000) / 8.0 + random.nextDouble());
      }
      row.createCell(10).setCellValue("teksti " + r + "\r\n_x000D_ <&> ä\u00a0");
      row.createCell(11).setCellValue(r % 2 == 0);
      row.createCell(12).setCellErrorValue(FormulaError.NA.getCode());
      Cell sum = row.createCell(13);
      sum.setCellFormula("A1+1");
      sum.setCellValue(r + 0.1);
      row.createCell(14).setBlank();
      Cell text = row.createCell(15);
      text.setCellFormula("T(\"x\")");
      text.setCellValue("saatu");
    }
  }

  private static void compare(XSSFWorkbook book, Grid grid) {
    Sheet sheet = book.getSheetAt(0);
    GridSheet read = grid.sheets().get(0);
    List<String> theirs = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK) {
          theirs.add(describe(cell));
        }
      }
    }
    List<String> ours =
        read.rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(PoiOracleTest::describe)
            .toList();
    assertIterableEquals(theirs, ours);
  }

  private static String describe(Cell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    String place = cell.getAddress() + (formula ? "=" + cell.getCellFormula() : "");
    return place
        + switch (type) {
          case STRING -> " TEXT " + cell.getStringCellValue();
          case BOOLEAN -> " BOOLEAN " + cell.getBooleanCellValue();
          case ERROR -> " ERROR " + FormulaError.forInt(cell.getErrorCellValue()).getString();
          default -> " NUMBER " + number(cell);
        };
  }

  /** Columns D and F are shown as days; POI would call durations and times days as well. */
  private static String number(Cell cell) {
    boolean day = cell.getColumnIndex() == 3 || cell.getColumnIndex() == 5;
    LocalDateTime date = day ? cell.getLocalDateTimeCellValue() : null;
    return cell.getNumericCellValue() + " " + date;
  }

  private static String describe(GridCell cell) {
    String place = cell.address() + cell.formula().map(text -> "=" + text).orElse("");
    return place
        + switch (cell.kind()) {
          case NUMBER -> " NUMBER " + cell.number() + " " + cell.date().orElse(null);
          case BOOLEAN -> " BOOLEAN " + cell.text().toLowerCase(java.util.Locale.ROOT);
          default -> " " + cell.kind() + " " + cell.text();
        };
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }
}
