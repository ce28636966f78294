package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases about days and about told and computed status on which 0.1.0 failed. */
class DayCasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path ROUNDS = CASES.resolve("rounds");

  @TempDir Path folder;

  /** Outcomes of the first quarter of 2025; "asked" is no day and a warning at the cell. */
  @Test
  void eachOutcomeIsReadOrAsked() {
    Map<String, String> wanted = new TreeMap<>();
    for (String line :
        """
        15.3. = 2025-03-15
        15.3.2025 = 2025-03-15
        2025-03-15 = 2025-03-15
        maaliskuu = 2025-03
        maaliskuu 2025 = 2025-03
        Q2 = asked
        Q2/2025 = 2025-Q2 asked
        15/3/2025 = 2025-03-15
        3/15/2025 = asked
        15.03.25 = 2025-03-15
        15.3 = asked
        kevät 2025 = asked
        3/2025 = 2025-03
        03/2025 = 2025-03
        viikko 12 = asked
        vko 12/2025 = asked
        15. maaliskuuta 2025 = 2025-03-15
        maaliskuun loppu = 2025-03
        ei vielä = asked
        hyväksytty 15.3.2025 = 2025-03-15
        KV 15.3.2025 § 23 = 2025-03-15
        45731 = asked
        31.6.2025 = asked
        15.3.–20.3.2025 = asked
        15.–20.3.2025 = asked
        toteutui tammikuussa = 2025-01
        15.3.2024 = 2024-03-15 asked
        2025 = asked
        alkuvuosi = asked
        1.5.2025 klo 12 = 2025-05-01 asked
        15.3.2025 12:00 = 2025-03-15
        III/2025 = asked
        kesä 2025 = asked
        March 15, 2025 = 2025-03-15
        15.3.2025, siirtyi 1.5.2025 = asked
        kv 10.11.2025 § 120 = 2025-11-10 asked
        15032025 = asked
        toteutunut = asked
        12/2025 = 2025-12 asked
        31.12.2025 = 2025-12-31 asked
        1.1.2026 = 2026-01-01 asked
        Q4 = asked
        ei ole = asked
        käytössä = asked
        lokakuun loppu 2025 = 2025-10 asked
        10/25 = asked
        """
            .lines()
            .toList()) {
      wanted.put(line.split(" = ")[0], line.split(" = ")[1]);
    }
    JsonNode report = merge("06-outcomes", "2025-Q1");
    Map<String, String> found = new TreeMap<>();
    for (JsonNode row : report.get("rows")) {
      if (row.get("sector").asText().equals("PVM")) {
        JsonNode outcome = row.get("outcome");
        assertTrue(outcome.get("number").isNull());
        String date = outcome.get("date").asText("");
        String asked = isAsked(report, row.get("id").asText(), "outcome-") ? "asked" : "";
        found.put(outcome.get("text").asText(), (date + " " + asked).strip());
      }
    }
    assertEquals(wanted, found);
  }

  private static boolean isAsked(JsonNode report, String id, String code) {
    boolean asked = false;
    for (JsonNode finding : report.get("findings")) {
      asked |=
          finding.get("rowId").asText().equals(id)
              && finding.get("code").asText().startsWith(code)
              && finding.get("severity").asText().equals("warning");
    }
    return asked;
  }

  @Test
  void eachTargetIsReadOrAskedByThePlanCheck() {
    Map<String, String> wanted =
        Map.ofEntries(
            Map.entry("30.6.2025", "2025-06-30"),
            Map.entry("2025-06-30 0:00:00", "2025-06-30"),
            Map.entry("viimeistään 30.6.2025", "2025-06-30"),
            Map.entry("30.6.2025 mennessä", "2025-06-30"),
            Map.entry("30.6.", "2025-06-30"),
            Map.entry("kesäkuu", "2025-06"),
            Map.entry("kesäkuu 2025", "2025-06"),
            Map.entry("kesäkuun loppuun mennessä", "2025-06"),
            Map.entry("kesäkuun 2025 loppuun mennessä", "2025-06"),
            Map.entry("6/2025", "2025-06"),
            Map.entry("06/2025", "2025-06"),
            Map.entry("Q2", "2025-Q2"),
            Map.entry("Q2/2025", "2025-Q2"),
            Map.entry("2025-Q2", "2025-Q2"),
            Map.entry("1–6/2025", "2025-H1"),
            Map.entry("toukokuu-kesäkuu 2025", "asked"),
            Map.entry("31.6.2025", "asked"),
            Map.entry("2025", "asked"),
            Map.entry("2026", "asked"),
            Map.entry("vuoden loppuun mennessä", "2025-12-31"),
            Map.entry("vuoden 2025 loppuun mennessä", "2025-12-31"),
            Map.entry("kevät 2025", "asked"),
            Map.entry("syksy 2025", "asked"),
            Map.entry("30. kesäkuuta 2025", "2025-06-30"),
            Map.entry("30/6/2025", "2025-06-30"),
            Map.entry("30.6.25", "2025-06-30"),
            Map.entry("hyväksytty 30.6.2025", "2025-06-30"),
            Map.entry("kv 30.6.2025", "2025-06-30"),
            Map.entry("2025-06-30", "2025-06-30"),
            Map.entry("2. neljännes", "2025-Q2"),
            Map.entry("II/2025", "asked"),
            Map.entry("30.6.2026", "2026-06-30"));
    String checked =
        CommandLineRun.koonti("plan", "check", ROUNDS.resolve("05-levels/plan.xlsx")).out();
    Map<String, String> found = new TreeMap<>();
    for (JsonNode row : merge("05-levels", "2025-Q4").get("rows")) {
      if (row.get("sector").asText().equals("PVM")) {
        String id = row.get("id").asText();
        boolean asked = checked.contains("Mittarin " + id + " tasosta");
        assertTrue(checked.contains(id + "  Tavoitetaso: "), id);
        JsonNode target = row.get("target");
        found.put(
            target.get("text").asText(), asked ? "asked" : target.get("date").asText("no date"));
      }
    }
    assertEquals(new TreeMap<>(wanted), found);
  }

  @Test
  void aDayThatNoCalendarHasIsToldInThePlan() {
    CommandLineRun run =
        CommandLineRun.koonti(
            "plan", "check", ROUNDS.resolve("14-silent-plan-faults/m27.xlsx"), "--lang", "en");
    assertTrue(run.out().contains("31.6.2025"), run.out());
    assertTrue(run.out().contains("no calendar has such a day"), run.out());
  }

  @Test
  void aBareNumberWhereADayIsDueIsTold() {
    JsonNode report = merge(CASES.resolve("returns/date-as-bare-number.xlsx"), "plan-tk2024.xlsx");
    List<String> told = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      if (finding.get("code").asText().equals("outcome-not-a-day")) {
        told.add(finding.get("cell").asText() + " " + finding.get("value").asText());
        JsonNode row = Workbooks.row(report, finding.get("rowId").asText());
        assertTrue(row.get("outcome").get("date").isNull());
        assertTrue(row.get("outcome").get("number").isNull());
      }
    }
    assertEquals(List.of("M11 45536"), told);
  }

  @Test
  void aTargetPeriodThatIsADayIsADeadline() throws IOException {
    merge("08-span-is-a-deadline", "2025-Q3");
    Map<String, Map<String, String>> data =
        Workbooks.table(folder.resolve("koonti.xlsx"), "Tiedot");
    for (String id : List.of("ELI-006", "ELI-007", "HYV-003", "KON-003")) {
      String note = data.get(id).get("Laskennan peruste");
      assertTrue(!note.contains("alkanut"), id + ": " + note);
    }
    assertEquals("0.8462", data.get("ELI-006").get("Edistyminen"));
    assertEquals("0.7292", data.get("HYV-003").get("Edistyminen"));
  }

  @Test
  void toldAndComputedDifferOnlyWhereAPersonWouldSaySo() throws IOException {
    merge("11-partly-is-different", "2025-Q4");
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("koonti.xlsx")))) {
      Sheet data = book.getSheet("Tiedot");
      int column = -1;
      int differ = 0;
      for (Row row : data) {
        for (Cell cell : row) {
          if (String.valueOf(cell).equals("Tila eroaa lasketusta")) {
            column = cell.getColumnIndex();
          } else if (cell.getColumnIndex() == column && !String.valueOf(cell).isBlank()) {
            differ += cell.getCellType() == CellType.NUMERIC ? (int) cell.getNumericCellValue() : 1;
          }
        }
      }
      assertEquals(10, differ);
    }
  }

  private JsonNode merge(String round, String period) {
    Path plan = ROUNDS.resolve(round).resolve("plan.xlsx");
    return merge(ROUNDS.resolve(round).resolve("ret"), plan, period);
  }

  private JsonNode merge(Path file, String plan) {
    return merge(file, file.resolveSibling(plan), "2024-Q3");
  }

  private JsonNode merge(Path returns, Path plan, String period) {
    Path json = folder.resolve("koonti.json");
    CommandLineRun run =
        CommandLineRun.koonti(
            "merge",
            returns,
            "--plan",
            plan,
            "--period",
            period,
            "--json",
            json,
            "--out",
            folder.resolve("koonti.xlsx"));
    assertTrue(run.code() <= 1 && Files.exists(json), run.err());
    return Workbooks.json(json);
  }
}
