package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanRollTest {

  @TempDir Path folder;

  private Path next;

  @BeforeEach
  void nameTheNewPlan() {
    next = folder.resolve("uusi/suunnitelma-2024.xlsx");
  }

  private CommandLineRun roll(Path plan, int year) {
    return CommandLineRun.koonti("plan", "roll", plan, "--year", year, "--out", next);
  }

  @Test
  void theNewPlanIsUsableAndSaysWhatIsToBeDecided() {
    byte[] before = Round.read(Round.SAMPLE_PLAN);
    CommandLineRun run = roll(Round.SAMPLE_PLAN, 2024);
    assertEquals(0, run.code(), run.err());
    for (String expected :
        List.of(
            "2024-Q3  Heinä–syyskuu 2024 (3. neljännes): palautus viimeistään 23.10.2024",
            "27.1.2025 (maanantai; muuten viikonloppuna)",
            "  SIV-024  Lasten parlamentin aloitteet",
            "(voimassa 30.6.2023 asti)",
            "on aiemman vuoden tavoitetaso",
            "  ELYM: ELYM-001, ",
            "tunnus PORI-2024, versio 1, 147 riviä")) {
      assertTrue(run.out().contains(expected), expected + "\nnot in\n" + run.out());
    }
    assertArrayEquals(before, Round.read(Round.SAMPLE_PLAN));
    assertEquals(0, CommandLineRun.koonti("plan", "check", next).code());
    CommandLineRun forms =
        CommandLineRun.koonti(
            "generate", next, "--period", "2024-Q1", "--out", folder.resolve("lomakkeet"));
    assertEquals(0, forms.code(), forms.err());
  }

  @Test
  void betweenTheYearsOnlyWhatBelongsToTheYearDiffers() {
    roll(Round.SAMPLE_PLAN, 2024);
    CommandLineRun diff =
        CommandLineRun.koonti("plan", "diff", Round.SAMPLE_PLAN, next, "--format", "json");
    for (JsonNode change : Workbooks.json(diff.out()).get("changes")) {
      boolean isYear = List.of("year", "plan-id").contains(change.get("id").asText());
      boolean isPeriod = change.get("sheet").asText().equals("periods");
      boolean isSpan = change.get("field").asText().equals("target-span");
      boolean hasEnded = change.get("kind").asText().equals("withdrawn");
      assertTrue(isYear || isPeriod || isSpan || hasEnded, change.toString());
    }
  }

  @Test
  void theSamePlanGivesTheSameBytes() {
    roll(Round.SAMPLE_PLAN, 2024);
    byte[] first = Round.read(next);
    next = folder.resolve("toinen.xlsx");
    roll(Round.SAMPLE_PLAN, 2024);
    assertArrayEquals(first, Round.read(next));
  }

  @Test
  void whatHasEndedAndWhatSpeaksOfThePastIsTold() {
    Path plan =
        new EditedPlan(Round.SAMPLE_PLAN)
            .set("ELYM-001", PlanColumn.VALID_TO, LocalDate.of(2023, 12, 31))
            .set("ELYM-002", PlanColumn.TARGET_SPAN, "H1/2023")
            .set(PlanSetting.PLAN_ID, "PORI")
            .save(folder.resolve("vanha.xlsx"));
    CommandLineRun run = roll(plan, 2024);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("  ELYM-001  "), run.out());
    assertTrue(run.out().contains("(voimassa 31.12.2023 asti)"), run.out());
    assertTrue(run.out().contains("P4  ELYM-002: ”H1/2023”"), run.out());
    assertTrue(run.out().contains("Tunnuksessa ei ole vuotta"), run.out());
  }

  @Test
  void aFileThatIsThereAndAYearThatIsNotLaterAreWrongUsage() {
    assertEquals(2, roll(Round.SAMPLE_PLAN, 2023).code());
    assertFalse(Files.exists(next));
    Round.make(next.getParent());
    Round.write(next, new byte[] {1});
    CommandLineRun run = roll(Round.SAMPLE_PLAN, 2024);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("voi olla jonkun työtä"), run.err());
    assertArrayEquals(new byte[] {1}, Round.read(next));
  }

  @Test
  void theClosingYearOffersItsOutcomesAsBaselines() throws IOException {
    Path koonti = folder.resolve("koonti-2023-Q3.xlsx");
    CommandLineRun merged =
        CommandLineRun.koonti(
            "merge",
            Path.of("samples/pori-2023/palautukset/2023-Q3"),
            "--plan",
            Round.SAMPLE_PLAN,
            "--period",
            "2023-Q3",
            "--out",
            koonti);
    assertTrue(Files.exists(koonti), merged.err());
    CommandLineRun run =
        CommandLineRun.koonti(
            "plan", "roll", Round.SAMPLE_PLAN, "--year", 2024, "--out", next, "--previous", koonti);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Tarkistettavat"), run.out());
    Path accepted = folder.resolve("hyvaksytty.xlsx");
    try (InputStream in = Files.newInputStream(next);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(folder.resolve("valittu.xlsx"))) {
      assertEquals(-1, workbook.getSheetIndex("Vastaukset"));
      List<String> targets = new ArrayList<>();
      for (Row row : workbook.getSheet("Tarkistettavat")) {
        if (Workbooks.text(row.getCell(1)).equals("Tavoitetaso")) {
          targets.add(Workbooks.text(row.getCell(0)));
        }
      }
      assertTrue(targets.contains("HYVA-001"), "a target of a sector that did not answer");
      for (Row row : workbook.getSheet("Tarkistettavat")) {
        if (Workbooks.text(row.getCell(1)).equals("Lähtötaso")) {
          row.createCell(5).setCellValue("hyväksy");
        }
      }
      workbook.write(out);
    }
    CommandLineRun chosen =
        CommandLineRun.koonti(
            "import", "--accept", folder.resolve("valittu.xlsx"), "--out", accepted);
    assertEquals(0, chosen.code(), chosen.err());
    assertEquals(
        "63 kpl", Workbooks.table(accepted, "Tavoitteet").get("ELYM-020").get("Lähtötaso"));
    CommandLineRun check = CommandLineRun.koonti("plan", "check", accepted);
    assertEquals(0, check.code(), check.out());
  }

  /** The rows of the sheet of questions: ids, column, proposal, source, place. */
  private static List<List<String>> questions(Path plan) throws IOException {
    List<List<String>> questions = new ArrayList<>();
    try (InputStream in = Files.newInputStream(plan);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      for (Row row : workbook.getSheet("Tarkistettavat")) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < 5; column++) {
          cells.add(Workbooks.text(row.getCell(column)));
        }
        questions.add(cells);
      }
    }
    return questions;
  }

  @Test
  void periodsTargetsAndTextsOfTheYearAreAskedInTheWorkbookAlsoWithoutAReport() throws IOException {
    Path plan =
        new EditedPlan(Round.SAMPLE_PLAN)
            .set("SIV-003", PlanColumn.TARGET_SPAN, "lukuvuosi 2022–23")
            .save(folder.resolve("vanha.xlsx"));
    CommandLineRun run = roll(plan, 2024);
    assertTrue(run.out().contains("Tarkistettavat on päätettävänä palautuspäivät (4)"), run.out());
    List<List<String>> questions = questions(next);
    assertTrue(
        questions.contains(
            List.of(
                "Q2",
                "Palautus viimeistään",
                "29.7.2024",
                "Huhti–kesäkuu 2024 (2. neljännes): 1.4.2024–30.6.2024;"
                    + " edellisenä vuonna palautus viimeistään 28.7.2023",
                "muuten viikonloppuna, siksi maanantai")),
        questions.toString());
    assertTrue(
        questions.contains(
            List.of(
                "ELYM-006",
                "Tavoitetaso",
                "",
                "20 pv",
                "vuoden 2023 tavoitetaso: päätettävä uudelleen")),
        questions.toString());
    assertTrue(
        questions.contains(
            List.of(
                "SIV-003, SIV-018",
                "Tavoitejakso",
                "lukuvuosi 2023–24",
                "lukuvuosi 2022–23",
                "puhuu menneestä vuodesta")),
        questions.toString());
  }

  /** What the rules of a sheet say about cells that are asked about. */
  private static long colouring(XSSFWorkbook workbook, String sheet) {
    SheetConditionalFormatting rules = workbook.getSheet(sheet).getSheetConditionalFormatting();
    return IntStream.range(0, rules.getNumConditionalFormattings())
        .mapToObj(i -> rules.getConditionalFormattingAt(i).getRule(0).getFormula1())
        .filter(formula -> formula.contains("'Tarkistettavat'!"))
        .count();
  }

  @Test
  void cellsThatAreAskedAboutAreColouredAndAnAcceptedDayIsADay() throws IOException {
    roll(Round.SAMPLE_PLAN, 2024);
    Path chosen = folder.resolve("valittu.xlsx");
    try (InputStream in = Files.newInputStream(next);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(chosen)) {
      assertEquals(1, colouring(workbook, "Tavoitteet"));
      assertEquals(1, colouring(workbook, "Kaudet"));
      for (Row row : workbook.getSheet("Tarkistettavat")) {
        if (Workbooks.text(row.getCell(0)).equals("Q3")) {
          row.removeCell(row.getCell(2));
          row.createCell(2).setCellValue("25.10.2024");
          row.createCell(5).setCellValue("hyväksy");
        }
      }
      workbook.write(out);
    }
    Path accepted = folder.resolve("hyvaksytty.xlsx");
    CommandLineRun run = CommandLineRun.koonti("import", "--accept", chosen, "--out", accepted);
    assertEquals(0, run.code(), run.err());
    try (InputStream in = Files.newInputStream(accepted);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Row third = workbook.getSheet("Kaudet").getRow(5);
      assertEquals("Q3", Workbooks.text(third.getCell(0)));
      assertEquals(
          LocalDate.of(2024, 10, 25), third.getCell(4).getLocalDateTimeCellValue().toLocalDate());
    }
    assertTrue(questions(accepted).stream().noneMatch(one -> one.get(0).equals("Q3")));
    assertEquals(0, CommandLineRun.koonti("plan", "check", accepted).code());
  }
}
