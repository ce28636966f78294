package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.PlanLike;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Sector;
import fi.koonti.samples.FormFiller;
import fi.koonti.samples.LargePlan;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.History;
import fi.koonti.text.Language;
import fi.koonti.textsize.WordWidth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * What of a form is seen at once, in pixels at 100 %: a column is 7 × its width + 5, a point of
 * height 4/3.
 */
class FormScreenTest {

  /** The numbers of rows at the left. */
  private static final int ROW_NUMBERS = 30;

  /** What a laptop of 1366 × 768 shows of cells. */
  private static final int LAPTOP_WIDTH = 1318;

  private static final int LAPTOP_HEIGHT = 480;

  /** What a screen of 1920 × 1080 shows of cells. */
  private static final int SCREEN_WIDTH = 1872;

  @Test
  void questionAndAnswersAreOnALaptopTogether() {
    forms().forEach((name, form) -> assertSeen(name, form, FormColumn.CORRECTION, LAPTOP_WIDTH));
  }

  @Test
  void checksAndThePreviousOutcomeAreOnALargerScreenAsWell() {
    forms()
        .forEach((name, form) -> assertSeen(name, form, FormColumn.PREVIOUS_OUTCOME, SCREEN_WIDTH));
  }

  @Test
  void noWordIsBrokenInWhatIsReadWhereOneWrites() {
    forms()
        .forEach(
            (name, form) -> {
              XSSFSheet sheet = FormFiller.answers(form);
              for (Cell heading : sheet.getRow(FormRows.HEADINGS)) {
                int column = heading.getColumnIndex();
                if (column <= index(sheet, FormColumn.CHECK)) {
                  assertWide(name, sheet, column);
                }
              }
            });
  }

  @Test
  void onALaptopSixRowsAreSeenAndNowhereLessThanFour() {
    List<Integer> seen = new ArrayList<>();
    for (Sector sector : PoriPlan.plan().sectors()) {
      seen.add(rowsSeen(FormFiller.answers(form(PoriForm.order(sector.code(), History.NONE)))));
    }
    Collections.sort(seen);
    assertTrue(seen.get(0) >= 4, seen.toString());
    assertTrue(seen.get(seen.size() / 2) >= 6 && seen.get((seen.size() - 1) / 2) >= 6, seen + "");
  }

  @Test
  void twoLinesAndTheHeadingsTakeLittleRoom() {
    XSSFSheet sheet = FormFiller.answers(form(PoriForm.order("ELYM", PoriPlan.history())));
    assertTrue(height(sheet, FormRows.TITLE) + height(sheet, FormRows.PROGRESS) <= 64);
    assertTrue(height(sheet, FormRows.HEADINGS) <= 32);
    assertTrue(sheet.getRow(FormRows.KEYS).getZeroHeight());
    assertEquals(FormRows.INDICATOR, sheet.getPaneInformation().getHorizontalSplitPosition());
    assertEquals(4, sheet.getPaneInformation().getVerticalSplitPosition());
  }

  @Test
  void onlyWhatIsOnPaperSetsTheHeightOfARow() {
    XSSFSheet sheet = FormFiller.answers(form(PoriForm.order("ELYM", PoriPlan.history())));
    int check = index(sheet, FormColumn.CHECK);
    for (int r = FormRows.INDICATOR; r <= sheet.getLastRowNum(); r++) {
      XSSFRow row = sheet.getRow(r);
      assertFalse(row.getCTRow().getCustomHeight(), "row " + (r + 1) + " can grow");
      for (Cell cell : row) {
        boolean wraps = cell.getCellStyle().getWrapText();
        assertFalse(wraps && cell.getColumnIndex() > check, cell.getAddress() + " wraps");
      }
    }
  }

  @Test
  void aRepeatedMeasureStandsOnOneLine() {
    XSSFSheet sheet = FormFiller.answers(form(PoriForm.order("ELYM", History.NONE)));
    int measure = FormColumn.MEASURE.index();
    Row first = sheet.getRow(FormRows.INDICATOR + 1);
    Row repeated = sheet.getRow(FormRows.INDICATOR + 2);
    assertEquals(first.getCell(measure).toString(), repeated.getCell(measure).toString());
    assertTrue(first.getCell(measure).getCellStyle().getWrapText());
    assertFalse(repeated.getCell(measure).getCellStyle().getWrapText());
    assertTrue(repeated.getHeightInPoints() < first.getHeightInPoints());
  }

  @Test
  void noMeasureRunsOverTheCellBesideIt() {
    for (XSSFWorkbook form : withMeasuresAlone(forms())) {
      XSSFSheet sheet = FormFiller.answers(form);
      for (int r = FormRows.INDICATOR; r <= sheet.getLastRowNum(); r++) {
        Cell measure = sheet.getRow(r).getCell(FormColumn.MEASURE.index());
        Cell beside = sheet.getRow(r).getCell(FormColumn.INDICATOR.index());
        boolean cut = measure.getCellStyle().getWrapText() || !beside.toString().isEmpty();
        assertTrue(cut, measure.getAddress() + " runs over " + beside.getAddress());
      }
    }
  }

  /** With one whose second row of a measure with several has no indicator. */
  private static List<XSSFWorkbook> withMeasuresAlone(Map<String, XSSFWorkbook> forms) {
    FormOrder order = PoriForm.order("ELYM", History.NONE);
    List<Indicator> rows = new ArrayList<>();
    for (Indicator one : order.plan().indicators()) {
      rows.add(one.id().equals("ELYM-003") ? IndicatorLike.of(one).name("").build() : one);
    }
    FormOrder alone =
        new FormOrder(
            PlanLike.of(order.plan()).indicators(rows).build(),
            order.period(),
            order.sector(),
            order.previous(),
            order.language());
    List<XSSFWorkbook> all = new ArrayList<>(forms.values());
    all.add(form(alone));
    return all;
  }

  @Test
  void onPaperTheFormIsAtThreeQuartersOfItsSize() {
    assertPaper(PoriForm.order("ELYM", PoriPlan.history()), 0.75);
    assertPaper(PoriForm.withEvidence(PoriForm.order("ELYM", PoriPlan.history())), 0.6);
    assertPaper(PoriForm.with(PoriForm.order("ELYM", History.NONE), true, true, true), 0.6);
  }

  private static void assertPaper(FormOrder order, double least) {
    XSSFSheet sheet = FormFiller.answers(form(order));
    double room = 297 / 25.4 - sheet.getMargin(PageMargin.LEFT) - sheet.getMargin(PageMargin.RIGHT);
    double scale = room * 96 / pixels(sheet, FormColumn.CHECK);
    assertTrue(scale >= least, order.fileName() + " at " + scale);
  }

  private static void assertWide(String name, XSSFSheet sheet, int column) {
    for (Row row : sheet) {
      Cell cell = row.getCell(column);
      boolean text = cell != null && cell.getCellType() == CellType.STRING;
      if (text && row.getRowNum() >= FormRows.INDICATOR && cell.getCellStyle().getWrapText()) {
        double needed = WordWidth.of(List.of(cell.getStringCellValue()));
        assertTrue(sheet.getColumnWidth(column) / 256.0 >= needed, name + " " + cell.getAddress());
      }
    }
  }

  private static void assertSeen(String name, XSSFWorkbook form, FormColumn last, int width) {
    int pixels = ROW_NUMBERS + pixels(FormFiller.answers(form), last);
    assertTrue(pixels <= width, name + ": " + pixels + " pixels to " + last);
  }

  private static int pixels(XSSFSheet sheet, FormColumn last) {
    int pixels = 0;
    for (int column = 0; column <= index(sheet, last); column++) {
      pixels += (int) Math.ceil(sheet.getColumnWidth(column) / 256.0 * 7 + 5);
    }
    return pixels;
  }

  private static int index(XSSFSheet sheet, FormColumn column) {
    return FormFiller.cell(sheet.getRow(FormRows.INDICATOR), column).orElseThrow().getColumnIndex();
  }

  private static double height(XSSFSheet sheet, int row) {
    return sheet.getRow(row).getHeightInPoints() * 4 / 3;
  }

  private static int rowsSeen(XSSFSheet sheet) {
    double left = LAPTOP_HEIGHT;
    for (int row = 0; row <= FormRows.HEADINGS; row++) {
      left -= row == FormRows.KEYS ? 0 : height(sheet, row);
    }
    int rows = 0;
    for (int row = FormRows.INDICATOR; row <= sheet.getLastRowNum(); row++) {
      left -= height(sheet, row);
      if (left < 0) {
        return rows;
      }
      rows++;
    }
    return rows;
  }

  /** Forms of the sample, and those of a small and a large sector. */
  private static Map<String, XSSFWorkbook> forms() {
    Map<String, XSSFWorkbook> forms = new LinkedHashMap<>();
    for (Sector sector : PoriPlan.plan().sectors()) {
      forms.put(sector.code(), form(PoriForm.order(sector.code(), PoriPlan.history())));
    }
    for (int rows : List.of(3, 300)) {
      var plan = LargePlan.of(1, rows);
      forms.put(
          rows + " rows",
          form(
              new FormOrder(
                  plan,
                  plan.period("Q3").orElseThrow(),
                  plan.sector("T001").orElseThrow(),
                  PoriPlan.history(),
                  Language.FI)));
    }
    return forms;
  }

  private static XSSFWorkbook form(FormOrder order) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(PoriForm.maker().make(order)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
