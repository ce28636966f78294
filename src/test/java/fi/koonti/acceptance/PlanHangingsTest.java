package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.SpreadsheetProgram;
import fi.koonti.office.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan says besides the values of its cells is told and not read. */
class PlanHangingsTest {

  @TempDir Path folder;

  @Test
  void commentsTextBoxesAndStruckTextAreTold() {
    assertTold(edited());
  }

  @ParameterizedTest
  @Tag("office")
  @ValueSource(strings = {"ods", "xls"})
  void theyAreToldInEveryFormat(String format) throws IOException {
    Office.assumeInstalled();
    assertTold(Office.convert(edited(), format, Files.createDirectory(folder.resolve("office"))));
  }

  @Test
  void theNextYearsPlanListsWhatStaysBehind() {
    Path next = folder.resolve("uusi.xlsx");
    CommandLineRun run =
        CommandLineRun.koonti("plan", "roll", edited(), "--year", 2024, "--out", next);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("jäivät vanhaan (2)"), run.out());
    assertTrue(run.out().contains("  Tavoitteet N4: ”Valtuusto § 88”"), run.out());
    assertTrue(run.out().contains("  Tavoitteet: ”Kysy talousjohtajalta”"), run.out());
  }

  private static void assertTold(Path plan) {
    CommandLineRun run = CommandLineRun.koonti("plan", "check", plan);
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("Solussa N4 on kommentti: ”Valtuusto § 88”"), run.out());
    assertTrue(run.out().contains("on tekstiruutu: ”Kysy talousjohtajalta”"), run.out());
    assertTrue(run.out().contains("Solussa L9 on yliviivattua: ”"), run.out());
  }

  private Path edited() {
    XSSFWorkbook workbook = SpreadsheetProgram.open(Round.read(Round.SAMPLE_PLAN));
    XSSFSheet goals = workbook.getSheet("Tavoitteet");
    XSSFDrawing drawing = goals.createDrawingPatriarch();
    Cell target = goals.getRow(3).getCell(13);
    XSSFComment comment = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 14, 3, 16, 6));
    comment.setString("Valtuusto § 88");
    target.setCellComment(comment);
    drawing
        .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 2, 1, 5, 3))
        .setText("Kysy talousjohtajalta");
    Cell baseline = goals.getRow(8).getCell(11);
    CellStyle struck = workbook.createCellStyle();
    Font font = workbook.createFont();
    font.setStrikeout(true);
    struck.setFont(font);
    baseline.setCellStyle(struck);
    Path plan = folder.resolve("suunnitelma.xlsx");
    Round.write(plan, SpreadsheetProgram.save(workbook, Round.OCTOBER));
    return plan;
  }
}
