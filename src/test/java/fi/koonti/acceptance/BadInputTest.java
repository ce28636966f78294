package fi.koonti.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.fixture.FilledForm;
import fi.koonti.layout.FormColumn;
import fi.koonti.plan.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

  @TempDir Path folder;

  @Test
  void aBadFileGetsOneFindingAndTheOthersAreMerged() throws IOException {
    Round round = Round.ofSample(folder).generate();
    round.fill(
        "ELYM", "elym.xlsx", Round.OCTOBER, form -> form.put("ELYM-001", Field.NARRATIVE, "hyvä"));
    byte[] good = Round.read(round.returned.resolve("elym.xlsx"));
    round
        .put("tyhja.xlsx", new byte[0])
        .put("katkennut.xlsx", Arrays.copyOf(good, good.length / 2))
        .put("teksti.xlsx", "a;b;c".getBytes(StandardCharsets.UTF_8))
        .put("raportti.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
        .put("muu.xlsx", otherWorkbook())
        .put("~$elym.xlsx", new byte[165])
        .put("Thumbs.db", new byte[165])
        .put("Desktop.ini", "[.ShellClassInfo]".getBytes(UTF_8));

    CommandLineRun run = round.merge();

    assertEquals(1, run.code(), run.err());
    JsonNode report = Workbooks.json(round.json);
    Map<String, String> codes = new TreeMap<>();
    for (JsonNode finding : report.get("findings")) {
      boolean ofFile =
          finding.get("sheet").isNull() && !finding.get("file").asText().startsWith("2023");
      if (ofFile && !finding.get("file").asText().equals("elym.xlsx")) {
        String earlier = codes.put(finding.get("file").asText(), finding.get("code").asText());
        assertEquals(null, earlier, finding.toString());
      }
    }
    assertEquals(
        Map.of(
            "tyhja.xlsx", "file-empty",
            "katkennut.xlsx", "file-broken",
            "teksti.xlsx", "file-of-other-format",
            "raportti.pdf", "file-of-other-format",
            "muu.xlsx", "not-a-form",
            "~$elym.xlsx", "file-ignored",
            "Thumbs.db", "file-ignored",
            "Desktop.ini", "file-ignored"),
        codes);
    assertEquals("hyvä", Workbooks.row(report, "ELYM-001").get("narrative").asText());
    assertEquals(9, report.get("submissions").size());
  }

  @Test
  void aFormOfAnotherPeriodIsRejectedWithWhatWasExpected() {
    Round round = Round.ofSample(folder);
    CommandLineRun q2 =
        CommandLineRun.koonti(
            "generate", round.plan, "--period", "Q2", "--out", round.returned, "--sector", "ELYM");
    assertEquals(0, q2.code(), q2.err());
    CommandLineRun run = round.merge();
    assertEquals(1, run.code());
    assertTrue(run.err().contains("on kaudelta 2023-Q2; odotettiin kautta 2023-Q3"), run.err());
    JsonNode file = Workbooks.json(round.json).get("submissions").get(0);
    assertEquals("rejected", file.get("result").asText());
  }

  @Test
  void aPlanWithAFaultSaysWhichCellAndNothingIsWritten() throws IOException {
    Path plan = folder.resolve("rikki.xlsx");
    breakPlan(plan);
    Path out = folder.resolve("lomakkeet");
    CommandLineRun run =
        CommandLineRun.koonti("generate", plan, "--period", "2023-Q3", "--out", out);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("Tavoitteet!B"), run.err());
    assertTrue(run.err().contains("EIOLE"), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void aPlanWithAFaultIsLookedAtToItsEnd() throws IOException {
    Path plan = folder.resolve("rikki.xlsx");
    breakPlan(plan);
    CommandLineRun run = CommandLineRun.koonti("plan", "check", plan);
    assertEquals(2, run.code());
    assertTrue(run.out().contains("EIOLE"), run.out());
    assertTrue(run.out().contains("Mittarin ELYM-011 tavoite"), run.out());
    assertTrue(run.out().contains("ELYM-012  suunta: suurempi parempi"), run.out());
  }

  @Test
  void aPlanWhoseRowsAllLackTheirIdsIsNotCalledEmpty() throws IOException {
    Path plan = folder.resolve("tunnuksitta.xlsx");
    withoutIds(plan);
    CommandLineRun run = CommandLineRun.koonti("plan", "check", plan);
    assertEquals(2, run.code());
    assertTrue(run.out().contains("Tunnus puuttuu riveiltä 4–"), run.out());
    assertFalse(run.out().contains("ei ole yhtään mittaria"), run.out());
  }

  @Test
  void aPathThatDoesNotExistIsWrongUsage() {
    CommandLineRun run = CommandLineRun.koonti("validate", folder.resolve("puuttuu.xlsx"));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("puuttuu.xlsx ei ole"), run.err());
  }

  @Test
  void aPeriodThatThePlanLacksIsWrongUsageAndTheKnownOnesAreTold() {
    CommandLineRun run =
        CommandLineRun.koonti("generate", Round.SAMPLE_PLAN, "--period", "2023-Q9");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("2023-Q1, 2023-Q2, 2023-Q3, 2023-Q4"), run.err());
  }

  @Test
  void whatCannotBeWrittenGivesASentenceAndLeavesTheOldWhole() throws IOException {
    Round round = Round.ofSample(folder).generate();
    Path file = folder.resolve("tiedosto");
    Files.writeString(file, "vanha");
    CommandLineRun run = mergeForms(round, file.resolve("koonti.xlsx"));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("jonka niminen tiedosto on jo olemassa"), run.err());
    assertEquals("vanha", Files.readString(file));
  }

  @Test
  void anOutputThatIsAnInputIsRefused() {
    Round round = Round.ofSample(folder).generate();
    Path form = round.forms.resolve("2023-Q3_ELYM.xlsx");
    byte[] before = Round.read(form);
    CommandLineRun run = mergeForms(round, form);
    assertEquals(2, run.code());
    assertArrayEquals(before, Round.read(form));
  }

  @Test
  void strictWithErrorsWritesNoWorkbook() {
    Round round = Round.ofSample(folder).generate();
    round.put("tyhja.xlsx", new byte[0]);
    CommandLineRun run = round.merge("--strict");
    assertEquals(1, run.code());
    assertFalse(Files.exists(round.workbook));
    assertFalse(Files.exists(round.json));
    assertTrue(run.out().contains("ei kirjoitettu"), run.out());
  }

  @Test
  void aDeletedRowAnEditedTargetAndAFormulaAreAllToldInOneRun() {
    Round round = Round.ofSample(folder).generate();
    round.fill("ELYM", "elym.xlsx", Round.OCTOBER, BadInputTest::meddle);
    CommandLineRun run =
        CommandLineRun.koonti(
            "validate", round.returned, "--plan", round.plan, "--period", "Q3", "--format", "json");
    assertEquals(1, run.code(), run.err());
    StringBuilder found = new StringBuilder();
    for (JsonNode finding : Workbooks.json(run.out()).get("findings")) {
      String code = finding.get("code").asText();
      if (!code.endsWith("-missing") || code.equals("row-missing")) {
        found.append(finding.get("rowId").asText("-")).append(' ').append(code).append('\n');
      }
    }
    assertEquals(
        """
        ELYM-007 row-missing
        ELYM-002 formula-in-answer
        ELYM-003 locked-text-changed
        """,
        found.toString());
  }

  @Test
  void wordsThatTheFormKnowsAreNotLostWhereTheyStandOutside() {
    Round round = Round.ofSample(folder).generate();
    round.fill(
        "ELYM",
        "elym.xlsx",
        Round.OCTOBER,
        form -> {
          form.put("ELYM-001", Field.NARRATIVE, "hyvä");
          form.workbook().createSheet("Oma").createRow(0).createCell(0).setCellValue("Toteutunut");
          int last = form.sheet().getLastRowNum();
          form.sheet().createRow(last + 2).createCell(0).setCellValue("Terveisin suunnittelija");
          form.sheet()
              .createRow(last + 3)
              .createCell(FormColumn.NARRATIVE.index())
              .setCellValue("Kasvava Pori");
        });
    CommandLineRun run = round.merge();
    assertTrue(run.code() <= 1, run.err());
    JsonNode report = Workbooks.json(round.json);
    StringBuilder outside = new StringBuilder();
    for (JsonNode finding : report.get("findings")) {
      if (finding.get("code").asText().equals("text-outside-form")) {
        outside.append(finding.get("value").asText()).append('\n');
      }
    }
    assertEquals("Toteutunut\nTerveisin suunnittelija\nKasvava Pori\n", outside.toString());
    assertEquals(4, report.get("ledger").get("total").get("filled").asInt());
  }

  @Test
  void twoOutputsOfOneNameAreRefused() {
    Round round = Round.ofSample(folder).generate();
    CommandLineRun run = mergeForms(round, round.workbook, "--json", round.workbook);
    assertEquals(2, run.code());
    assertFalse(Files.exists(round.workbook));
  }

  /** Merges the forms as they were made. */
  private static CommandLineRun mergeForms(Round round, Path out, Object... more) {
    return CommandLineRun.koonti(
        Round.with(
            more, "merge", round.forms, "--plan", round.plan, "--period", "Q3", "--out", out));
  }

  private static void meddle(FilledForm form) {
    form.cell("ELYM-002", Field.NARRATIVE).setCellFormula("\"a\"&\"b\"");
    form.cell("ELYM-002", Field.NARRATIVE).setCellValue("ab");
    int target = FormColumn.TARGET.index();
    retype(form.cell("ELYM-003", Field.OUTCOME).getRow().getCell(target), "Laskurit tilattu");
    form.sheet().removeRow(form.cell("ELYM-007", Field.OUTCOME).getRow());
  }

  /** POI leaves the old inline text in place unless the cell is emptied first. */
  private static void retype(Cell cell, String text) {
    cell.setBlank();
    cell.setCellValue(text);
  }

  private static byte[] otherWorkbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Taul1").createRow(0).createCell(0).setCellValue("Muistiinpanoja");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void withoutIds(Path target) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(Round.SAMPLE_PLAN))) {
      for (var row : workbook.getSheet("Tavoitteet")) {
        if (row.getRowNum() > 2 && row.getCell(0) != null) {
          row.getCell(0).setBlank();
        }
      }
      try (var out = Files.newOutputStream(target)) {
        workbook.write(out);
      }
    }
  }

  private static void breakPlan(Path target) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(Round.SAMPLE_PLAN))) {
      var sheet = workbook.getSheet("Tavoitteet");
      for (var row : sheet) {
        if (row.getCell(0) != null && Workbooks.text(row.getCell(0)).equals("ELYM-005")) {
          retype(row.getCell(1), "EIOLE");
        }
      }
      try (var out = Files.newOutputStream(target)) {
        workbook.write(out);
      }
    }
  }
}
