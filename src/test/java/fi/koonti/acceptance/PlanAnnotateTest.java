package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.importing.SeedReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanAnnotateTest {

  @TempDir Path folder;

  private Path imported() throws IOException {
    Path report = Files.write(folder.resolve("raportti-2023-Q3.txt"), SeedReport.bytes());
    Path plan = folder.resolve("suunnitelma.xlsx");
    CommandLineRun.koonti("import", report, "--out", plan);
    return plan;
  }

  @Test
  void theFindingsStandInACopyWithMarkedCells() throws IOException {
    Path plan = imported();
    byte[] before = Round.read(plan);
    Path copy = folder.resolve("kopio.xlsx");
    CommandLineRun run = CommandLineRun.koonti("plan", "check", plan, "--annotate", copy);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains(copy.toString()), run.out());
    try (InputStream in = Files.newInputStream(copy);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      assertEquals("Korjattavaa", workbook.getSheetName(0));
      XSSFSheet goals = workbook.getSheet("Tavoitteet");
      assertTrue(
          goals.getSheetConditionalFormatting().getNumConditionalFormattings() > 0
              || goals.getRow(4).getCell(13) != null);
      assertTrue(
          Workbooks.text(workbook.getSheetAt(0).getRow(1).getCell(0)).length() > 10,
          "the list says how to use it");
    }
    assertArrayEquals(before, Round.read(plan));
    CommandLineRun again = CommandLineRun.koonti("plan", "check", copy);
    assertEquals(0, again.code(), again.out());
  }

  @Test
  void aPlanWithoutFindingsGivesNoCopy() {
    Path copy = folder.resolve("kopio.xlsx");
    CommandLineRun run =
        CommandLineRun.koonti("plan", "check", Round.SAMPLE_PLAN, "--annotate", copy);
    boolean none = run.out().contains("ei kirjoitettu");
    assertEquals(none, !Files.exists(copy), run.out());
  }

  @Test
  void thePlanItselfIsNeverWrittenOver() throws IOException {
    Path plan = imported();
    CommandLineRun run = CommandLineRun.koonti("plan", "check", plan, "--annotate", plan);
    assertEquals(2, run.code(), run.out());
    assertFalse(run.err().isBlank());
  }
}
