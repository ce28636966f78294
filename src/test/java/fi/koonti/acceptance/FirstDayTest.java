package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coordinator opens a new plan, fills it in and pastes rows into it. */
class FirstDayTest {

  private static final int ROWS = 60;

  @TempDir Path folder;

  private Path plan;

  @BeforeEach
  void begin() {
    CommandLineRun.koonti("init", folder.resolve("tyo"), "--year", 2025);
    plan = folder.resolve("tyo/suunnitelma.xlsx");
  }

  @Test
  void theFirstSheetExplainsEveryColumnOfTheGoals() throws IOException {
    try (InputStream in = Files.newInputStream(plan);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      XSSFSheet guide = workbook.getSheetAt(0);
      assertEquals("Ohje", guide.getSheetName());
      Set<String> explained = new HashSet<>();
      guide.forEach(
          row -> {
            boolean says = !Workbooks.text(row.getCell(2)).isEmpty();
            if (says && Workbooks.text(row.getCell(0)).equals("Tavoitteet")) {
              explained.add(Workbooks.text(row.getCell(1)));
            }
          });
      for (PlanColumn column : PlanColumn.of(PlanSheet.GOALS)) {
        assertTrue(explained.contains(column.heading(Language.FI)), column.name());
      }
    }
  }

  @Test
  void everyColumnOfTheGoalsHasAMessage() throws IOException {
    try (InputStream in = Files.newInputStream(plan);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Set<Integer> columns = new HashSet<>();
      for (DataValidation one : workbook.getSheet("Tavoitteet").getDataValidations()) {
        if (one.getShowPromptBox() && !one.getPromptBoxText().isBlank()) {
          columns.add(one.getRegions().getCellRangeAddress(0).getFirstColumn());
        }
      }
      assertEquals(PlanColumn.of(PlanSheet.GOALS).size(), columns.size(), columns.toString());
    }
  }

  @Test
  void sixtyPastedRowsWorkAndTheExampleIsPassedOver() throws IOException {
    try (InputStream in = Files.newInputStream(plan);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(folder.resolve("taytetty.xlsx"))) {
      workbook.getSheet("Asetukset").getRow(3).getCell(1).setCellValue("Kunta");
      XSSFRow sector = workbook.getSheet("Toimialat").getRow(3);
      sector.getCell(0).setCellValue("SIV");
      sector.getCell(1).setCellValue("Sivistystoimiala");
      XSSFSheet goals = workbook.getSheet("Tavoitteet");
      assertEquals("ESIMERKKI", Workbooks.text(goals.getRow(3).getCell(0)));
      for (int i = 0; i < ROWS; i++) {
        XSSFRow row = goals.getRow(4 + i) == null ? goals.createRow(4 + i) : goals.getRow(4 + i);
        put(row, PlanColumn.SECTOR, "SIV");
        put(row, PlanColumn.GOAL, "Lukeminen lisääntyy");
        put(row, PlanColumn.MEASURE, "Kirjaston aukiolo " + i);
        put(row, PlanColumn.INDICATOR, "Lainat " + i);
        put(row, PlanColumn.TYPE, "luku");
        put(row, PlanColumn.BASELINE, "5");
        put(row, PlanColumn.TARGET, "7");
      }
      workbook.write(out);
    }
    Path filled = folder.resolve("taytetty.xlsx");
    CommandLineRun numbered = CommandLineRun.koonti("plan", "number", filled);
    assertEquals(0, numbered.code(), numbered.err());
    assertTrue(numbered.out().contains("SIV-060"), numbered.out());
    try (InputStream in = Files.newInputStream(filled);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      XSSFTable table = workbook.getSheet("Tavoitteet").getTables().get(0);
      assertEquals(3 + ROWS, table.getEndRowIndex());
      assertEquals("A3:U64", table.getCTTable().getAutoFilter().getRef());
    }
    CommandLineRun check = CommandLineRun.koonti("plan", "check", filled);
    assertEquals(0, check.code(), check.out());
    assertTrue(check.out().contains(ROWS + " riviä"), check.out());
    CommandLineRun forms =
        CommandLineRun.koonti(
            "generate", filled, "--period", "Q1", "--out", folder.resolve("lomakkeet"));
    assertEquals(0, forms.code(), forms.err());
  }

  private static void put(XSSFRow row, PlanColumn column, String text) {
    if (row.getCell(column.index()) == null) {
      row.createCell(column.index());
    }
    row.getCell(column.index()).setCellValue(text);
  }
}
