package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.importing.SeedReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {

  @TempDir Path folder;

  private Path report;
  private Path plan;

  @BeforeEach
  void writeTheReport() throws IOException {
    report = Files.write(folder.resolve("raportti-2023-Q3.txt"), SeedReport.bytes());
    plan = folder.resolve("suunnitelma.xlsx");
  }

  private CommandLineRun seed(Object... more) {
    return CommandLineRun.koonti(arguments(List.of("import", report, "--out", plan), more));
  }

  private static Object[] arguments(List<?> first, Object... more) {
    return Stream.concat(first.stream(), Arrays.stream(more)).toArray();
  }

  /** Writes a choice beside the first question of each cell. */
  private Path chosen(String choice) throws IOException {
    Path chosen = folder.resolve("valittu.xlsx");
    try (InputStream in = Files.newInputStream(plan);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(chosen)) {
      Sheet sheet = workbook.getSheet("Tarkistettavat");
      String before = "";
      for (int i = 3; i <= sheet.getLastRowNum(); i++) {
        Row row = sheet.getRow(i);
        String about = Workbooks.text(row.getCell(0)) + Workbooks.text(row.getCell(1));
        if (!Workbooks.text(row.getCell(0)).isEmpty() && !about.equals(before)) {
          row.createCell(5).setCellValue(choice);
        }
        before = about;
      }
      workbook.write(out);
    }
    return chosen;
  }

  @Test
  void anOldReportBecomesAPlanThatPassesItsCheck() {
    CommandLineRun run = seed();
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("yhtään ei jäänyt pois"), run.out());
    assertTrue(run.out().contains("(Porin kaupunki 2023, 1 toimiala, 25 riviä)"), run.out());
    Map<String, Map<String, String>> rows = Workbooks.table(plan, "Tavoitteet");
    assertEquals(26, rows.size(), "25 indicators and the example");
    assertEquals("113 000 matkaa", rows.get("ELYM-018").get("Lähtötaso"));
    Map<String, Map<String, String>> answers = Workbooks.table(plan, "Vastaukset");
    assertTrue(
        answers.get("ELYM-004").get("Selvitys").startsWith("Liikenneverkko-suunnitelma on"),
        answers.toString());
    assertEquals(0, CommandLineRun.koonti("plan", "check", plan).code());
  }

  @Test
  void acceptedProposalsGoIntoTheNewPlanAndRejectedOnesDoNot() throws IOException {
    seed();
    Path accepted = folder.resolve("uusi.xlsx");
    Path chosen = chosen("hyväksy");
    byte[] before = Round.read(chosen);
    CommandLineRun run = CommandLineRun.koonti("import", "--accept", chosen, "--out", accepted);
    assertEquals(0, run.code(), run.err());
    Map<String, Map<String, String>> rows = Workbooks.table(accepted, "Tavoitteet");
    assertEquals("Pilotti toteutettu", rows.get("ELYM-002").get("Lähtötaso"));
    assertEquals("Porissa n. 40 pv, Topten n. 60 pv.", rows.get("ELYM-005").get("Lähtötaso"));
    assertEquals("Lähestyä v. 2019 tasoa, 10000", rows.get("ELYM-011").get("Tavoitetaso"));
    assertEquals("luku", rows.get("ELYM-025").get("Tyyppi"));
    assertArrayEquals(before, Round.read(chosen));
    assertEquals(0, CommandLineRun.koonti("plan", "check", accepted).code());
    Path rejected = folder.resolve("ennallaan.xlsx");
    CommandLineRun.koonti("import", "--accept", chosen("hylkää"), "--out", rejected);
    assertEquals(Workbooks.table(plan, "Tavoitteet"), Workbooks.table(rejected, "Tavoitteet"));
  }

  @Test
  void whatCannotBeAcceptedIsToldAndStaysOpen() throws IOException {
    seed();
    Path accepted = folder.resolve("uusi.xlsx");
    CommandLineRun run =
        CommandLineRun.koonti("import", "--accept", chosen("ehkä"), "--out", accepted);
    assertEquals(1, run.code(), run.out());
    assertTrue(run.err().contains("”ehkä” ei ole valinta"), run.err());
    assertTrue(run.out().contains("Hyväksytty 0, hylätty 0"), run.out());
  }

  @Test
  void theAnswersBecomeAConsolidatedWorkbookThatTheNextFormsShow() {
    Path koonti = folder.resolve("koonti-2023-Q3.xlsx");
    CommandLineRun run = seed("--period", "Q3", "--answers", koonti);
    assertEquals(0, run.code(), run.err());
    Path forms = folder.resolve("lomakkeet");
    CommandLineRun next =
        CommandLineRun.koonti(
            "generate", plan, "--period", "2023-Q4", "--previous", koonti, "--out", forms);
    assertEquals(0, next.code(), next.err());
    String shown =
        Workbooks.table(forms.resolve("2023-Q4_ELYM.xlsx"), "Seuranta")
            .get("ELYM-025")
            .get("Edellinen selvitys");
    assertTrue(shown.contains("361 hlö/kk"), shown);
  }

  @Test
  void thePlanIsTheSameToTheByteEachTime() {
    seed();
    byte[] first = Round.read(plan);
    seed("--overwrite");
    assertArrayEquals(first, Round.read(plan));
  }

  @Test
  void aPlanInWhichSomebodyWroteIsNotWrittenOver() throws IOException {
    seed();
    Files.move(chosen("hyväksy"), plan, StandardCopyOption.REPLACE_EXISTING);
    byte[] before = Round.read(plan);
    CommandLineRun run = seed();
    assertEquals(2, run.code(), run.out());
    assertArrayEquals(before, Round.read(plan));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "%PDF-1.7 abc", "PK\u0003\u0004 katkesi", "Vain tekstiä vuodelta 2023."})
  void whatIsNoReportIsToldInOneSentence(String content) throws IOException {
    Files.writeString(report, content, StandardCharsets.UTF_8);
    CommandLineRun run = seed();
    assertEquals(2, run.code(), run.out());
    assertTrue(
        run.err().contains("mitään ei kirjoitettu") || run.err().contains("Mitään"), run.err());
    assertTrue(run.err().contains("raportti-2023-Q3.txt"), run.err());
    assertFalse(Files.exists(plan));
  }

  @ParameterizedTest
  @CsvSource({
    "--map, Mittarin nimi, Mittarin nimi",
    "--map, Mittarin nimi=Pituus, Pituus",
    "--answers, k.xlsx, --period",
    "--period, Q3, --answers"
  })
  void wrongOptionsAreToldWithWhatIsRight(String option, String value, String told) {
    CommandLineRun run = seed(option, value);
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().contains(told), run.err());
    assertFalse(Files.exists(plan));
  }

  @Test
  void aReportWithoutAYearAsksForOne() throws IOException {
    Path nameless =
        Files.writeString(folder.resolve("raportti.txt"), "TOIMENPIDE\tMyynti\nMITTARI\tTontit");
    CommandLineRun run = CommandLineRun.koonti("import", nameless, "--out", plan);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--year"), run.err());
    assertEquals(
        0, CommandLineRun.koonti("import", nameless, "--out", plan, "--year", 2025).code());
  }

  @Test
  void wordsOfTheReportsOwnComeFromAFile() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("raportti-2024.txt"),
            "PÄÄMÄÄRÄ\tKasvu\nTEHTÄVÄ\tMyynti\nSEURATAAN\tTontit\tNyt\tSitten\n\t\t1\t2\n");
    Path labels =
        Files.writeString(
            folder.resolve("sanat.txt"),
            "# omat sanat\nPÄÄMÄÄRÄ=Tavoite\nTehtävä=Toimenpide\nSeurataan=Mittari\n"
                + "Nyt=Lähtötaso\nSitten=Tavoitetaso\n");
    CommandLineRun run = CommandLineRun.koonti("import", own, "--labels", labels, "--out", plan);
    assertEquals(0, run.code(), run.err());
    Map<String, String> row = Workbooks.table(plan, "Tavoitteet").values().iterator().next();
    assertEquals("Kasvu", row.get("Tavoite"));
    assertEquals("2", row.get("Tavoitetaso"));
  }

  @ParameterizedTest
  @CsvSource({"sv, Att granska, Redogörelse", "en, To review, Narrative"})
  void theSheetsSpeakTheLanguage(String language, String sheet, String narrative)
      throws IOException {
    CommandLineRun run = seed("--lang", language);
    assertEquals(0, run.code(), run.err());
    try (InputStream in = Files.newInputStream(plan);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      assertTrue(workbook.getSheetIndex(sheet) >= 0);
    }
    assertEquals(0, CommandLineRun.koonti("plan", "check", plan).code());
  }

  @Test
  void otherCommandsMakeNoSheetsOfAnImport() throws IOException {
    seed();
    Path next = folder.resolve("2024.xlsx");
    assertEquals(
        0, CommandLineRun.koonti("plan", "roll", plan, "--year", 2024, "--out", next).code());
    try (InputStream in = Files.newInputStream(next);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      // What the new year asks stands on the sheet, and nothing that the import asked.
      for (Row row : workbook.getSheet("Tarkistettavat")) {
        assertFalse(Workbooks.text(row.getCell(4)).contains("rivi "), "asked by the import");
      }
      assertEquals(-1, workbook.getSheetIndex("Vastaukset"));
    }
  }
}
