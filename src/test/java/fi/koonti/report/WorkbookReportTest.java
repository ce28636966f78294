package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.DataColumn;
import fi.koonti.layout.ReportColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.ReturnColumn;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Field;
import fi.koonti.template.MissingElement;
import fi.koonti.template.Template;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookReportTest {

  private static final MergedReport PORI = Rounds.pori();
  private static final byte[] BYTES = Books.bytes(PORI, Language.FI);

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSheetsComeInTheirOrder(Language language) throws IOException {
    try (XSSFWorkbook book = Books.open(Books.bytes(Rounds.empty(), language))) {
      List<String> wanted =
          Arrays.stream(ReportSheet.values())
              .filter(sheet -> sheet != ReportSheet.CHANGES && sheet != ReportSheet.ABOUT)
              .map(sheet -> sheet.title(language))
              .toList();
      for (int i = 0; i < wanted.size(); i++) {
        assertEquals(wanted.get(i), book.getSheetName(i));
      }
      assertEquals(SheetVisibility.VERY_HIDDEN, book.getSheetVisibility(wanted.size() - 1));
      assertFalse(Books.text(book).contains("{{"), "a place was left");
    }
  }

  @Test
  void theSameMergeGivesTheSameBytes() {
    assertArrayEquals(BYTES, Books.bytes(Rounds.pori(), Language.FI));
  }

  @Test
  void everyFigureOfTheFrontPageIsLiveAndShowsItsValueAtOnce() throws IOException {
    try (XSSFWorkbook book = Books.open(BYTES)) {
      int formulas = 0;
      for (ReportSheet which : List.of(ReportSheet.SUMMARY, ReportSheet.STATISTICS)) {
        for (Row row : sheet(book, which)) {
          for (Cell cell : row) {
            assertFalse(cell.getCellType() == CellType.NUMERIC, "typed: " + cell.getAddress());
            if (cell.getCellType() == CellType.FORMULA) {
              assertFalse(Books.shown(cell).endsWith("-> "), "unknown: " + cell.getAddress());
              formulas++;
            }
          }
        }
      }
      assertTrue(formulas > 100, "only " + formulas);
    }
  }

  /** Counted from the cells of {@code Tiedot}, as a reader with a pencil would. */
  @Test
  void theFiguresAreThoseOfTheTable() throws IOException {
    try (XSSFWorkbook book = Books.open(BYTES)) {
      Map<String, Integer> counted = new TreeMap<>();
      for (Row row : sheet(book, ReportSheet.DATA)) {
        String code = text(row, DataColumn.STATUS_CODE);
        if (Arrays.stream(SummaryColumn.values()).anyMatch(one -> one.code().equals(code))) {
          counted.merge(text(row, DataColumn.SECTOR_NAME) + " " + code, 1, Integer::sum);
        }
      }
      Map<String, Integer> shown = new TreeMap<>();
      for (Row row : sheet(book, ReportSheet.STATISTICS)) {
        String name = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
        if (PORI.plan().sectors().stream().anyMatch(sector -> sector.name().equals(name))) {
          for (SummaryColumn column : SummaryColumn.values()) {
            int count =
                column.countsStatus() ? (int) row.getCell(column.index()).getNumericCellValue() : 0;
            if (count > 0) {
              shown.put(name + " " + column.code(), count);
            }
          }
        }
      }
      assertEquals(counted, shown);
    }
  }

  /** The plan asks for no forecast, so their columns are not there. */
  private static final int FORECASTS = 3;

  private static String text(Row row, DataColumn column) {
    boolean behindForecasts = column.ordinal() > DataColumn.FORECAST_DATE.ordinal();
    Cell cell = row.getCell(column.index() - (behindForecasts ? FORECASTS : 0));
    return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
  }

  @Test
  void thereIsOneRowOfDataForEachIndicatorOfThePlanAndNoColumnThatItDoesNotAsk()
      throws IOException {
    try (XSSFWorkbook book = Books.open(BYTES)) {
      XSSFTable table = sheet(book, ReportSheet.DATA).getTables().get(0);
      assertEquals("Tiedot", table.getName());
      assertEquals(PORI.rows().size(), table.getEndRowIndex() - table.getStartRowIndex());
      List<String> headings =
          Arrays.stream(DataColumn.values())
              .filter(one -> !one.name().startsWith("FORECAST"))
              .map(one -> one.heading(Language.FI))
              .toList();
      assertEquals(headings, table.getColumns().stream().map(one -> one.getName()).toList());
    }
  }

  @Test
  void theReportHoldsEveryNarrativeInFull() throws IOException {
    try (XSSFWorkbook book = Books.open(BYTES)) {
      StringBuilder printed = new StringBuilder();
      for (Row row : sheet(book, ReportSheet.REPORT)) {
        Cell cell = row.getCell(ReportColumn.TEXT.index());
        printed.append(cell == null ? "" : squeezed(cell.getStringCellValue()));
      }
      for (ReportRow row : PORI.asked()) {
        assertTrue(printed.indexOf(squeezed(row.text(Field.NARRATIVE))) >= 0);
        assertTrue(printed.indexOf(squeezed(row.text(Field.CORRECTION))) >= 0);
      }
    }
  }

  @Test
  void noRowIsHigherThanExcelKnows() throws IOException {
    try (XSSFWorkbook book = Books.open(Books.bytes(Rounds.large(), Language.FI))) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        for (Row row : book.getSheetAt(i)) {
          assertTrue(row.getHeightInPoints() <= 409.5);
        }
      }
    }
  }

  @Test
  void whatNobodyReturnedComesFirstAmongTheReturns() throws IOException {
    try (XSSFWorkbook book = Books.open(BYTES)) {
      String text = Books.text(book);
      String returns = text.substring(text.indexOf("== Palautukset"));
      assertTrue(returns.indexOf("Ei palautettu") < returns.indexOf("Koottu"), returns);
    }
  }

  @Test
  void theResultOfAReturnHasTheColourOfItsWord() throws IOException {
    try (XSSFWorkbook book = Books.open(BYTES)) {
      Map<String, String> grounds = new TreeMap<>();
      for (Row row : sheet(book, ReportSheet.RETURNS)) {
        Cell result = row.getCell(ReturnColumn.RESULT.index());
        if (row.getRowNum() > 3 && result != null) {
          XSSFColor ground = (XSSFColor) result.getCellStyle().getFillForegroundColorColor();
          grounds.put(result.getStringCellValue(), ground.getARGBHex());
          assertEquals(1, row.getCell(ReturnColumn.CONTACT.index()).getCellStyle().getIndention());
        }
      }
      assertEquals("FFFDE7E7", grounds.get("Ei palautettu"));
      assertEquals("FFE3F4E8", grounds.get("Koottu"));
    }
  }

  @Test
  void developmentShowsOnlyThePeriodsThatAreKnown() throws IOException {
    try (XSSFWorkbook book = Books.open(Books.bytes(Rounds.empty(), Language.FI))) {
      XSSFTable table = sheet(book, ReportSheet.DEVELOPMENT).getTables().get(0);
      List<String> names = table.getColumns().stream().map(one -> one.getName()).toList();
      assertEquals(
          List.of(
              "Tunnus",
              "Mittari",
              "Tavoitetaso",
              "Tila 2023-Q3",
              "Toteuma 2023-Q3",
              "Toimiala",
              "Yksikkö",
              "Lähtötaso",
              "Toteuma lukuna 2023-Q3"),
          names);
    }
  }

  @Test
  void aFirstPeriodHasNoLineAndNothingLeftOfIt() throws IOException {
    try (XSSFWorkbook book = Books.open(Books.bytes(Rounds.empty(), Language.FI))) {
      assertFalse(sheet(book, ReportSheet.DEVELOPMENT).getCTWorksheet().isSetExtLst());
    }
    try (XSSFWorkbook book = Books.open(BYTES)) {
      String lines = sheet(book, ReportSheet.DEVELOPMENT).getCTWorksheet().getExtLst().toString();
      long twoNumbers =
          PORI.asked().stream()
              .filter(row -> row.indicator().isNumeric() && row.asPast().number() != null)
              .map(row -> PORI.history().latest(row.indicator().id()))
              .filter(past -> past.isPresent() && past.get().number() != null)
              .count();
      assertTrue(twoNumbers > 5);
      assertEquals(twoNumbers, lines.split("sparkline>").length / 2);
    }
  }

  @Test
  void aSmallReportIsAsItWas() throws IOException {
    try (XSSFWorkbook book = Books.open(Books.bytes(Rounds.small(), Language.FI))) {
      Golden.assertSame("koonti.txt", Books.text(book));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameTextsAndATemplateThatLacksNothing(Language language)
      throws Exception {
    assertEquals(
        Texts.of(WorkbookReport.class, "report", Language.FI).keys(),
        Texts.of(WorkbookReport.class, "report", language).keys());
    String suffix = language == Language.FI ? "" : "_" + language.code();
    Template template = Template.open(Path.of("workbook-templates", "koonti" + suffix + ".xlsx"));
    assertEquals(List.of(), new WorkbookReport(template).missing(language));
  }

  @Test
  void whatATemplateLacksIsToldAllAtOnce() throws Exception {
    Template other = Template.open(Path.of("workbook-templates", "suunnitelma.xlsx"));
    List<MissingElement> missing = new WorkbookReport(other).missing(Language.FI);
    assertTrue(
        missing.contains(new MissingElement(MissingElement.Kind.PATTERN_ROW, "tiedot.mittari")));
    assertTrue(missing.contains(new MissingElement(MissingElement.Kind.SHEET, "Tiedot")));
    missing.forEach(one -> assertTrue(one.sentence(Language.FI).contains(one.what())));
  }

  private static XSSFSheet sheet(XSSFWorkbook book, ReportSheet which) {
    return book.getSheet(which.title(Language.FI));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }
}
