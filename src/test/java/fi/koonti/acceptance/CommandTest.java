package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

  private static final Path Q3 = Round.SAMPLE.resolve("palautukset/2023-Q3");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "--help, Komennot:",
    "generate --help, --period",
    "validate --help, text|json|csv",
    "status --help, Palautetut",
    "merge --help, --strict",
    "plan --help, number",
    "plan check --help, PLAN",
    "plan number --help, PLAN",
    "plan diff --help, text|json|csv",
    "plan roll --help, --year",
    "init --help, DIR",
    "demo --help, DIR",
    "help, Komennot:",
    "help plan check, PLAN",
    "--lang sv help merge, --strict",
    "--lang sv --help, Kommandon:",
    "--lang=en merge --help, Options:",
    "--version, koonti "
  })
  void helpIsThereForEveryCommandInEveryLanguage(String line, String expected) {
    CommandLineRun run = CommandLineRun.koonti((Object[]) line.split(" "));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains(expected), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "'', Anna komento",
    "plan, Anna komento",
    "generate, Puuttuu: PLAN",
    "merge x --plan p, Puuttuu: --period",
    "generate p --period Q3 --sektori X, Tuntematon argumentti: --sektori X",
    "validate x --format pdf, --format",
    "--lang sv generate, Saknas",
    "help olematon, Tuntematon argumentti: olematon",
    "--lang en nonsense, Unknown argument"
  })
  void wrongUsageIsASentenceAndExitCodeTwo(String line, String expected) {
    Object[] arguments = line.isEmpty() ? new Object[0] : line.split(" ");
    CommandLineRun run = CommandLineRun.koonti(arguments);
    assertEquals(2, run.code());
    assertTrue(run.err().contains(expected), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertEquals("", run.out());
  }

  @Test
  void initMakesAWorkingFolderWhosePlanCanBeRead() {
    Path work = folder.resolve("tyo");
    CommandLineRun made = CommandLineRun.koonti("init", work, "--year", "2024");
    assertEquals(0, made.code(), made.err());
    assertEquals(
        List.of("lomakkeet", "palautukset", "raportit", "suunnitelma.xlsx", "workbook-templates"),
        Round.names(work));
    CommandLineRun checked =
        CommandLineRun.koonti("plan", "check", work.resolve("suunnitelma.xlsx"));
    assertEquals(2, checked.code(), checked.out());
    assertTrue(checked.out().contains("Organisaatio puuttuu"), checked.out());
  }

  @Test
  void initLeavesAFolderAloneThatHasSomethingInIt() throws IOException {
    Files.writeString(folder.resolve("oma.txt"), "tärkeä");
    CommandLineRun run = CommandLineRun.koonti("init", folder);
    assertEquals(2, run.code());
    assertEquals(List.of("oma.txt"), Round.names(folder));
  }

  @Test
  void generateTellsWhatItMadeForWhomAndByWhen() {
    CommandLineRun run =
        CommandLineRun.koonti(
            "generate",
            Round.SAMPLE_PLAN,
            "--period",
            "Q3",
            "--sector",
            "ELYM",
            "--out",
            folder,
            "--mail");
    List<String> lines = run.out().lines().toList();
    assertTrue(
        lines
            .get(0)
            .endsWith(
                "2023-Q3_ELYM.xlsx  Elinvoima- ja ympäristötoimiala (Toimialan suunnittelija),"
                    + " 25 riviä"),
        run.out());
    assertTrue(lines.get(1).contains("palautus viimeistään 23.10.2023"), run.out());
    assertTrue(lines.get(2).contains(".txt"), run.out());
    assertEquals(List.of("2023-Q3_ELYM.txt", "2023-Q3_ELYM.xlsx"), Round.names(folder));
  }

  @Test
  void planCheckShowsWhatWasReadBesideTheText() {
    CommandLineRun run = CommandLineRun.koonti("plan", "check", Round.SAMPLE_PLAN);
    assertEquals(0, run.code(), run.out());
    assertTrue(
        run.out().contains("ELYM-018  Tavoitetaso: ”119 000 (+5 %)” → 119000 matkaa"), run.out());
    assertTrue(run.out().contains("6 toimialaa, 4 kautta, 150 riviä; 0 virhettä"), run.out());
  }

  @Test
  void statusTellsTheMissingFirst() {
    CommandLineRun run =
        CommandLineRun.koonti("status", Q3, "--plan", Round.SAMPLE_PLAN, "--period", "Q3");
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(1).startsWith("HYVA  puuttuu"), run.out());
    assertTrue(lines.get(2).startsWith("ELYM  palautettu"), run.out());
  }

  @Test
  void validateGivesJsonOfTheContractsShape() {
    CommandLineRun run =
        CommandLineRun.koonti(
            "validate", Q3, "--plan", Round.SAMPLE_PLAN, "--period", "Q3", "--format", "json");
    JsonNode json = Workbooks.json(run.out());
    assertEquals(6, json.get("submissions").size());
    for (JsonNode finding : json.get("findings")) {
      for (String name :
          List.of(
              "code", "severity", "file", "sheet", "cell", "rowId", "message", "advice", "value")) {
        assertTrue(finding.has(name), finding.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv"})
  void validateWithoutAPlanSaysThatItsRulesWereNotAppliedOnceAndBesideTheResult(String format) {
    String said = "Suunnitelmaa ei annettu (--plan)";
    CommandLineRun run = CommandLineRun.koonti("validate", Q3, "--format", format);
    assertEquals(2, run.err().split(Pattern.quote(said), -1).length, run.err());
    assertFalse(run.out().contains(said));
    CommandLineRun planned =
        CommandLineRun.koonti("validate", Q3, "--plan", Round.SAMPLE_PLAN, "--format", format);
    assertEquals("", planned.err());
  }

  @Test
  void validateWorksWithoutAPlanSinceAFormCarriesItsOwn() {
    CommandLineRun alone = CommandLineRun.koonti("validate", Q3.resolve("2023-Q3_TEK.xlsx"));
    CommandLineRun planned =
        CommandLineRun.koonti(
            "validate",
            Q3.resolve("2023-Q3_TEK.xlsx"),
            "--plan",
            Round.SAMPLE_PLAN,
            "--period",
            "Q3");
    assertEquals(planned.out(), alone.out());
  }

  @Test
  void validateGivesCsvInWhichNothingIsAFormula() {
    CommandLineRun run = CommandLineRun.koonti("validate", Q3, "--format", "csv");
    assertTrue(
        run.out().startsWith("code,severity,file,sheet,cell,rowId,message,advice,value\r\n"));
    run.out().lines().forEach(line -> assertFalse(line.matches(".*,[=+@].*"), line));
  }

  @Test
  void theDemoTellsInSixLinesWhatHappenedAndWhatToOpen() {
    System.setProperty("koonti.home", ".");
    CommandLineRun run = CommandLineRun.koonti("demo", folder.resolve("demo"));
    assertEquals(0, run.code(), run.err());
    assertEquals(6, run.out().lines().count(), run.out());
    assertTrue(Files.exists(folder.resolve("demo/raportit/koonti-2023-Q3.xlsx")));
    assertTrue(Files.exists(folder.resolve("demo/raportit/raportti-2023-Q3.docx")));
    assertEquals(6, Round.names(folder.resolve("demo/lomakkeet")).size());
  }

  @Test
  void anOutputThatIsAFolderIsWrongUsage() {
    CommandLineRun run =
        CommandLineRun.koonti(
            "merge", Q3, "--plan", Round.SAMPLE_PLAN, "--period", "2023-Q3", "--out", folder);
    assertEquals(2, run.code());
    assertTrue(run.err().contains(folder + " on kansio."), run.err());
  }
}
