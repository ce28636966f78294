package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.Column;
import fi.koonti.layout.DataColumn;
import fi.koonti.layout.DevelopmentColumn;
import fi.koonti.layout.DeviationColumn;
import fi.koonti.layout.FindingColumn;
import fi.koonti.layout.FrontColumn;
import fi.koonti.layout.ReportColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.ReturnColumn;
import fi.koonti.layout.RowPattern;
import fi.koonti.merge.MergedReport;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateException;
import fi.koonti.text.Language;
import fi.koonti.textsize.TextMetrics;
import fi.koonti.textsize.WordWidth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What of the consolidated workbook is seen at once on a laptop of 1366 × 768, in pixels at 100 %:
 * a column is 7 × its width + 5.
 */
class ReportScreenTest {

  /** The numbers of rows at the left. */
  private static final int ROW_NUMBERS = 30;

  /** What such a laptop shows of cells. */
  private static final int LAPTOP_WIDTH = 1318;

  /** The last column of each sheet that is to be seen without scrolling. */
  private static final Map<ReportSheet, Column> SEEN =
      Map.of(
          ReportSheet.SUMMARY, FrontColumn.UNKNOWN,
          ReportSheet.DEVIATIONS, DeviationColumn.RESPONSIBLE,
          ReportSheet.REPORT, ReportColumn.STATUS,
          ReportSheet.DATA, DataColumn.YEAR,
          ReportSheet.RETURNS, ReturnColumn.TO_CORRECT,
          ReportSheet.FINDINGS, FindingColumn.ADVICE);

  private static final List<ReportColumn> LEVELS =
      List.of(ReportColumn.BASELINE, ReportColumn.TARGET, ReportColumn.OUTCOME);

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsReadFirstIsOnALaptop(Language language) throws IOException {
    for (Map.Entry<String, MergedReport> one : reports().entrySet()) {
      try (XSSFWorkbook book = Books.open(Books.bytes(one.getValue(), language))) {
        SEEN.forEach(
            (sheet, last) ->
                assertSeen(one.getKey(), book.getSheet(sheet.title(language)), last.index()));
        XSSFSheet development = book.getSheet(ReportSheet.DEVELOPMENT.title(language));
        assertSeen(one.getKey(), development, lookedUp(development, language) - 1);
      }
    }
  }

  @Test
  void theStatusesOfFivePeriodsStandBeforeTheirOutcomes() throws IOException {
    try (XSSFWorkbook book = Books.open(Books.bytes(Rounds.afterFourPeriods(), Language.FI))) {
      XSSFSheet sheet = book.getSheet("Kehitys");
      List<String> headings = new ArrayList<>();
      sheet.getRow(headings(Language.FI)).forEach(cell -> headings.add(cell.toString()));
      assertEquals(
          List.of("Tila 2022-Q3", "Tila 2022-Q4", "Tila 2023-Q1", "Tila 2023-Q2", "Tila 2023-Q3"),
          headings.subList(3, 8));
      assertEquals("Toteuma 2022-Q3", headings.get(8));
      assertEquals(List.of("Kulku", "Suunta"), headings.subList(13, 15));
    }
  }

  @ParameterizedTest
  @CsvSource({"FI, Tila 2022-Q3", "SV, Status 2022\u2011Q3", "EN, Status 2022\u2011Q3"})
  void aPeriodIsNotPartedInAHeading(Language language, String heading) throws IOException {
    try (XSSFWorkbook book = Books.open(Books.bytes(Rounds.afterFourPeriods(), language))) {
      XSSFSheet sheet = book.getSheet(ReportSheet.DEVELOPMENT.title(language));
      assertEquals(heading, sheet.getRow(headings(language)).getCell(3).getStringCellValue());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noStatusAndNoIdIsBroken(Language language) throws IOException {
    for (Map.Entry<String, MergedReport> one : reports().entrySet()) {
      try (XSSFWorkbook book = Books.open(Books.bytes(one.getValue(), language))) {
        for (ReportSheet sheet : List.of(ReportSheet.DEVIATIONS, ReportSheet.DEVELOPMENT)) {
          XSSFSheet its = book.getSheet(sheet.title(language));
          for (Row row : its) {
            assertWhole(its, row, 0, one.getKey());
          }
        }
        XSSFSheet development = book.getSheet(ReportSheet.DEVELOPMENT.title(language));
        for (int r = headings(language) + 1; r <= development.getLastRowNum(); r++) {
          for (int period = 0; period < one.getValue().history().periods().size() + 1; period++) {
            assertWhole(development, development.getRow(r), 3 + period, one.getKey());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noWordOfALevelOrAnOutcomeIsBroken(Language language) throws IOException {
    for (Map.Entry<String, MergedReport> one : reports().entrySet()) {
      try (XSSFWorkbook book = Books.open(Books.bytes(one.getValue(), language))) {
        assertWords(one.getKey(), book.getSheet(ReportSheet.REPORT.title(language)), LEVELS);
        assertWords(
            one.getKey(),
            book.getSheet(ReportSheet.DEVIATIONS.title(language)),
            List.of(DeviationColumn.TARGET, DeviationColumn.OUTCOME));
      }
    }
  }

  private static void assertWords(String name, XSSFSheet sheet, List<? extends Column> columns) {
    for (Row row : sheet) {
      for (Column column : columns) {
        Cell cell = row.getCell(column.index());
        if (cell != null && cell.getCellType() == CellType.STRING) {
          String text = cell.getStringCellValue();
          assertTrue(
              sheet.getColumnWidth(column.index()) / 256.0 >= WordWidth.of(List.of(text)),
              name + ": " + sheet.getSheetName() + " " + cell.getAddress() + " " + text);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tablesAndChartsOfTheStatisticsAreOnALaptopTogether(Language language) throws IOException {
    try (XSSFWorkbook book = Books.open(Books.bytes(Rounds.large(), language))) {
      XSSFSheet sheet = book.getSheet(ReportSheet.STATISTICS.title(language));
      double zoom = sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0).getZoomScale();
      int last =
          sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList().stream()
              .mapToInt(anchor -> anchor.getTo().getCol())
              .max()
              .orElseThrow();
      double pixels = ROW_NUMBERS;
      for (int column = 0; column < last; column++) {
        pixels += (sheet.getColumnWidth(column) / 256.0 * 7 + 5) * zoom / 100;
      }
      assertTrue(pixels <= LAPTOP_WIDTH, "as wide as " + pixels);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsSaidAboveTheDevelopmentIsReadWithoutScrolling(Language language) throws IOException {
    try (XSSFWorkbook book = Books.open(Books.bytes(Rounds.pori(), language))) {
      XSSFSheet sheet = book.getSheet(ReportSheet.DEVELOPMENT.title(language));
      String said = sheet.getRow(1).getCell(0).getStringCellValue();
      double pixels = ROW_NUMBERS + TextMetrics.pixels(said, 11, false);
      assertTrue(pixels <= LAPTOP_WIDTH, said + " " + pixels);
    }
  }

  private static void assertWhole(XSSFSheet sheet, Row row, int column, String name) {
    Cell cell = row.getCell(column);
    if (cell != null
        && cell.getCellType() == CellType.STRING
        && cell.getCellStyle().getWrapText()) {
      String text = cell.getStringCellValue().replace('-', 'n');
      assertTrue(
          sheet.getColumnWidth(column) / 256.0 >= WordWidth.of(List.of(text)),
          name + ": " + sheet.getSheetName() + " " + cell.getAddress() + " " + text);
    }
  }

  private static Map<String, MergedReport> reports() {
    Map<String, MergedReport> all = new LinkedHashMap<>();
    all.put("sample", Rounds.pori());
    all.put("small", Rounds.small());
    all.put("large", Rounds.large());
    all.put("five periods", Rounds.afterFourPeriods());
    all.put("long ids", Rounds.withLongIds());
    return all;
  }

  private static void assertSeen(String name, XSSFSheet sheet, int last) {
    double pixels = ROW_NUMBERS;
    for (int column = 0; column <= last; column++) {
      pixels += sheet.getColumnWidth(column) / 256.0 * 7 + 5;
    }
    assertTrue(pixels <= LAPTOP_WIDTH, name + ", " + sheet.getSheetName() + ": " + pixels);
  }

  /** The first column of {@code Kehitys} that is only looked up. */
  private static int lookedUp(XSSFSheet sheet, Language language) {
    String heading = DevelopmentColumn.SECTOR.heading(language);
    for (Cell cell : sheet.getRow(headings(language))) {
      if (cell.toString().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("expected the heading " + heading);
  }

  private static int headings(Language language) {
    String suffix = language == Language.FI ? "" : "_" + language.code();
    try {
      return Template.open(Path.of("workbook-templates", "koonti" + suffix + ".xlsx"))
              .rowOf(RowPattern.DEVELOPMENT_INDICATOR)
              .orElseThrow()
          - 1;
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException(e);
    }
  }
}
