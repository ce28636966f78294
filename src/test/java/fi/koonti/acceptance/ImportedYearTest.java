package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.importing.SeedReport;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

  /** A later version: a target is raised, and a row goes to a sector of its own. */
  private void changePlan(Path before, Path after, int version) throws IOException {
    try (InputStream in = Files.newInputStream(before);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(after)) {
      workbook.getSheet("Asetukset").getRow(7).getCell(1).setCellValue(version);
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
    changePlan(file("v1.xlsx"), file("v2.xlsx"), 2);
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

  /** Answers rows of a form, {@code ELYM-009=1}. */
  private static void fill(Path form, String... outcomes) throws IOException {
    byte[] bytes = Files.readAllBytes(form);
    try (InputStream in = new ByteArrayInputStream(bytes);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(form)) {
      Sheet sheet = workbook.getSheet("Seuranta");
      Map<String, Integer> columns = new HashMap<>();
      for (Row row : sheet) {
        if (Workbooks.text(row.getCell(0)).equals("Tunnus")) {
          row.forEach(cell -> columns.put(Workbooks.text(cell), cell.getColumnIndex()));
        }
        for (String outcome : outcomes) {
          String[] parts = outcome.split("=");
          if (Workbooks.text(row.getCell(0)).equals(parts[0])) {
            put(row, columns.get("Toteuma"), parts[1]);
            put(row, columns.get("Tila"), "Etenee suunnitellusti");
            put(row, columns.get("Selvitys"), "Työ etenee, " + parts[1] + " nyt.");
          }
        }
      }
      workbook.write(out);
    }
  }

  private void quarter(String plan, String period, Object... more) {
    List<Object> arguments =
        new ArrayList<>(
            List.of("generate", file(plan), "--period", period, "--out", file("2024-" + period)));
    arguments.addAll(List.of(more));
    done(arguments.toArray());
  }

  private void merged(String plan, String period, String... before) {
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                "merge",
                file("2024-" + period),
                "--plan",
                file(plan),
                "--period",
                period,
                "--out",
                file("k-" + period + ".xlsx")));
    for (String one : before) {
      arguments.addAll(List.of("--previous", file("k-" + one + ".xlsx")));
    }
    done(arguments.toArray());
  }

  @Test
  void aYearOfFourQuartersTwoPlanChangesAndANewSectorIsOneTrendForEachId() throws IOException {
    Path report = Files.write(file("raportti-2023-Q3.txt"), SeedReport.bytes());
    done(
        "import",
        report,
        "--out",
        file("v0.xlsx"),
        "--period",
        "Q3",
        "--answers",
        file("k-0.xlsx"));
    done(
        "plan",
        "roll",
        file("v0.xlsx"),
        "--year",
        2024,
        "--out",
        file("v1.xlsx"),
        "--previous",
        file("k-0.xlsx"));

    quarter("v1.xlsx", "Q1");
    fill(file("2024-Q1").resolve("2024-Q1_ELYM.xlsx"), "ELYM-009=1", "ELYM-018=30000");
    merged("v1.xlsx", "Q1", "0");

    // The council raises a target when forms are out and half filled.
    quarter("v1.xlsx", "Q2");
    fill(file("2024-Q2").resolve("2024-Q2_ELYM.xlsx"), "ELYM-009=2", "ELYM-018=60000");
    Files.move(file("2024-Q2"), file("kesken"));
    new EditedPlan(file("v1.xlsx"))
        .set("ELYM-009", PlanColumn.TARGET, "6")
        .set(PlanSetting.VERSION, 2)
        .save(file("v2.xlsx"));
    quarter("v2.xlsx", "Q2", "--carry", file("kesken"));
    merged("v2.xlsx", "Q2", "Q1");

    changePlan(file("v2.xlsx"), file("v3.xlsx"), 3);
    quarter("v3.xlsx", "Q3");
    fill(file("2024-Q3").resolve("2024-Q3_ELYM.xlsx"), "ELYM-009=4");
    fill(file("2024-Q3").resolve("2024-Q3_JLI.xlsx"), "ELYM-018=90000");
    merged("v3.xlsx", "Q3", "Q2", "Q1");

    quarter("v3.xlsx", "Q4");
    fill(file("2024-Q4").resolve("2024-Q4_ELYM.xlsx"), "ELYM-009=6");
    fill(file("2024-Q4").resolve("2024-Q4_JLI.xlsx"), "ELYM-018=121000");
    merged("v3.xlsx", "Q4", "Q3", "Q2", "Q1");

    Map<String, Map<String, String>> trend = Workbooks.table(file("k-Q4.xlsx"), "Kehitys");
    String target = trend.get("ELYM-009").toString();
    String moved = trend.get("ELYM-018").toString();
    for (String one : List.of("1", "2", "4", "6")) {
      assertTrue(target.matches(".*=" + one + "(?:[,.} ].*)?"), one + " in " + target);
    }
    for (String one : List.of("30000", "60000", "90000", "121000")) {
      assertTrue(moved.replaceAll("[\\s\u00a0]", "").contains(one), one + " in " + moved);
    }

    // The whole year of every id is there, whatever its sector was called meanwhile.
    Map<String, Map<String, String>> plan = Workbooks.table(file("v1.xlsx"), "Tavoitteet");
    assertTrue(trend.keySet().containsAll(plan.keySet()), trend.keySet().toString());
    Map<String, String> data = Workbooks.table(file("k-Q4.xlsx"), "Tiedot").get("ELYM-009");
    assertEquals("5", data.get("Alkuperäinen tavoitetaso"));
    assertEquals("2", data.get("Tavoitteen versio").replace(".0", ""));
    assertEquals(
        "Joukkoliikenne",
        Workbooks.table(file("k-Q4.xlsx"), "Tiedot").get("ELYM-018").get("Toimialan nimi"));
    CommandLineRun changes =
        CommandLineRun.koonti("plan", "diff", file("v1.xlsx"), file("v3.xlsx"));
    assertTrue(changes.out().contains("ELYM-018"), changes.out());

    done(
        "plan",
        "roll",
        file("v3.xlsx"),
        "--year",
        2025,
        "--out",
        file("v2025.xlsx"),
        "--previous",
        file("k-Q4.xlsx"));
    Map<String, Map<String, String>> next = Workbooks.table(file("v2025.xlsx"), "Tavoitteet");
    assertEquals("6", next.get("ELYM-009").get("Tavoitetaso"));
    assertEquals("JLI", next.get("ELYM-018").get("Toimiala"));
    Map<String, Map<String, String>> first = Workbooks.table(file("v1.xlsx"), "Tavoitteet");
    assertEquals(first.keySet(), next.keySet());
  }
}
