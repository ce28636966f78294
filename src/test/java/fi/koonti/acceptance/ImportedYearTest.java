package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.importing.SeedReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an old report over a changed plan and a new sector to the next year, all by id. */
class ImportedYearTest {

  @TempDir Path folder;

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static void done(Object... arguments) {
    CommandLineRun run = CommandLineRun.koonti(arguments);
    assertTrue(run.code() < 2, run.out() + run.err());
  }

  /** Version 2: a target is raised, and a row goes to a sector of its own. */
  private void changePlan(Path before, Path after) throws IOException {
    try (InputStream in = Files.newInputStream(before);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(after)) {
      workbook.getSheet("Asetukset").getRow(7).getCell(1).setCellValue(2);
      Sheet sectors = workbook.getSheet("Toimialat");
      Row sector = sectors.createRow(4);
      sector.createCell(0).setCellValue("JLI");
      sector.createCell(1).setCellValue("Joukkoliikenne");
      for (Row row : workbook.getSheet("Tavoitteet")) {
        switch (Workbooks.text(row.getCell(0))) {
          case "ELYM-009" -> put(row, 13, "6");
          case "ELYM-018" -> put(row, 1, "JLI");
          default -> {
            // Stays.
          }
        }
      }
      workbook.write(out);
    }
  }

  private static void put(Row row, int column, String text) {
    row.removeCell(row.getCell(column));
    row.createCell(column).setCellValue(text);
  }

  @Test
  void whatWasAnsweredStaysWithItsIdOverAPlanChangeANewSectorAndANewYear() throws IOException {
    Path report = Files.write(file("raportti-2023-Q3.txt"), SeedReport.bytes());
    done(
        "import",
        report,
        "--out",
        file("v1.xlsx"),
        "--period",
        "Q3",
        "--answers",
        file("koonti-Q3.xlsx"));
    changePlan(file("v1.xlsx"), file("v2.xlsx"));
    CommandLineRun diff = CommandLineRun.koonti("plan", "diff", file("v1.xlsx"), file("v2.xlsx"));
    assertTrue(diff.out().contains("ELYM-009") && diff.out().contains("ELYM-018"), diff.out());
    done(
        "generate",
        file("v2.xlsx"),
        "--period",
        "Q4",
        "--previous",
        file("koonti-Q3.xlsx"),
        "--out",
        file("lomakkeet"));
    done(
        "merge",
        file("lomakkeet"),
        "--plan",
        file("v2.xlsx"),
        "--period",
        "Q4",
        "--previous",
        file("koonti-Q3.xlsx"),
        "--out",
        file("koonti-Q4.xlsx"));
    done(
        "plan",
        "roll",
        file("v2.xlsx"),
        "--year",
        2024,
        "--out",
        file("v2024.xlsx"),
        "--previous",
        file("koonti-Q4.xlsx"));
    done(
        "generate",
        file("v2024.xlsx"),
        "--period",
        "Q1",
        "--previous",
        file("koonti-Q4.xlsx"),
        "--previous",
        file("koonti-Q3.xlsx"),
        "--out",
        file("2024"));
    Map<String, Map<String, String>> form =
        Workbooks.table(file("2024").resolve("2024-Q1_JLI.xlsx"), "Seuranta");
    assertTrue(form.containsKey("ELYM-018"), form.keySet().toString());
    Map<String, Map<String, String>> goals = Workbooks.table(file("v2024.xlsx"), "Tavoitteet");
    assertEquals("6", goals.get("ELYM-009").get("Tavoitetaso"));
    assertEquals("JLI", goals.get("ELYM-018").get("Toimiala"));
    Map<String, Map<String, String>> trend = Workbooks.table(file("koonti-Q4.xlsx"), "Kehitys");
    assertTrue(trend.keySet().containsAll(goals.keySet()), trend.keySet().toString());
  }
}
