package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
    "import --help, Vanha raportti",
    "plan diff --help, Suunnitelman uusi versio",
    "--lang sv plan diff --help, Planens nya version.",
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
    Pattern unexplained = Pattern.compile("(?m)^ {6}\\[?[A-Z|.]+]?$");
    assertFalse(unexplained.matcher(run.out()).find(), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'Anna komento, esimerkiksi koonti generate.'",
    "plan, 'Anna komento, esimerkiksi koonti plan check.'",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "generate p --perod Q3 | Tuntematon argumentti: --perod. Tarkoititko --period?",
        "--lang sv generate p --perid=Q3 | Menade du --period?",
        "--lang en merge x --pan p | Did you mean --plan?",
        "plan chek x | Tarkoititko check?",
        "validat x | Tarkoititko validate?",
        "kokoa x | Komennot ovat: demo, init, plan, import, generate",
        "validate x --format jsn | Mahdolliset arvot ovat text, json, csv. Tarkoititko json?",
        "--lang en validate x --format xml | The values are text, json, csv.",
        "validate x --severity virhe | Mahdolliset arvot ovat error, warning, info.",
        "generate p --period Q3 --split osio | Mahdolliset arvot ovat section, responsible.",
        "--lang no validate x | Mahdolliset arvot ovat fi, sv, en.",
        "validate x --format | Valitsimelta --format puuttuu arvo. Mahdolliset arvot ovat text",
        "generate p | period: Kausi, esimerkiksi 2023-Q3",
        "generate p --period Q1 --period Q2 | Valitsin --period on annettu kahdesti.",
        "init x --year 20 | Anna vuosi väliltä 1901–9998.",
        "init x --year ensi | Anna vuosi väliltä 1901–9998.",
        "--lang en plan roll x --out y --year 99999 | Give a year from 1901 to 9998.",
      })
  void wrongUsageSaysWhatMayBeAndWhatWasMeant(String line, String expected) {
    CommandLineRun run = CommandLineRun.koonti((Object[]) line.split(" "));
    assertEquals(2, run.code());
    String said = run.err().replaceAll("\\s+", " ");
    assertTrue(said.contains(expected), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @CsvSource({"'', generate", "plan, number"})
  void aGroupOfCommandsAloneShowsThem(String line, String command) {
    CommandLineRun run =
        CommandLineRun.koonti(line.isEmpty() ? new Object[0] : new Object[] {line});
    assertEquals(2, run.code());
    assertTrue(run.err().contains("Komennot:"), run.err());
    assertTrue(run.err().contains("\n  " + command), run.err());
  }

  @Test
  void aNearNameOfAPlanAPeriodOrASectorIsOffered() throws IOException {
    Path plan = folder.resolve("suunnitelma.xlsx");
    Files.copy(Round.SAMPLE_PLAN, plan);
    assertOffers(
        "suunnitelma.xlsx?", "generate", folder.resolve("sunnitelma.xlsx"), "--period", "Q3");
    assertOffers("2023-Q3?", "generate", plan, "--period", "2023Q3.");
    assertOffers("ELYM?", "generate", plan, "--period", "Q3", "--sector", "ELMY");
  }

  private static void assertOffers(String word, Object... arguments) {
    CommandLineRun run = CommandLineRun.koonti(arguments);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("Tarkoititko ") && run.err().contains(word), run.err());
  }

  @Test
  void theDemoIsFineAndSaysThatTheMergeAloneWouldNotBe() {
    System.setProperty("koonti.home", ".");
    CommandLineRun run = CommandLineRun.koonti("demo", folder.resolve("demo"));
    assertEquals(0, run.code());
    assertTrue(run.err().contains("päättyisi niiden vuoksi paluuarvoon 1"), run.err());
  }

  @Test
  void whatNobodyHasToActOnIsShownOnlyOnRequestAndOnlyTheScreenIsFiltered() {
    Path form = Q3.resolve("2023-Q3_ELYM.xlsx");
    CommandLineRun usual = CommandLineRun.koonti("validate", form);
    CommandLineRun all = CommandLineRun.koonti("validate", form, "--severity", "info");
    CommandLineRun errors = CommandLineRun.koonti("validate", form, "--severity", "error");
    assertFalse(usual.out().contains("luettiin luku"), usual.out());
    assertTrue(usual.out().contains("varoitus Seuranta!"), usual.out());
    assertTrue(usual.out().contains("; --severity info näyttää kaikki."), usual.out());
    assertTrue(all.out().contains("luettiin luku"), all.out());
    assertFalse(all.out().contains("--severity"), all.out());
    assertFalse(errors.out().contains("varoitus Seuranta!"), errors.out());
    assertEquals(List.of(1, 1, 1), List.of(usual.code(), all.code(), errors.code()));
    for (String format : List.of("json", "csv")) {
      assertEquals(
          CommandLineRun.koonti("validate", form, "--format", format).out(),
          CommandLineRun.koonti("validate", form, "--format", format, "--severity", "error").out());
    }
  }

  @Test
  void theSeverityOfAMergeFiltersWhatTheScreenShowsAndNoFile() {
    Round round = Round.withOneAnswer(folder);
    CommandLineRun usual = round.merge();
    byte[] workbook = Round.read(round.workbook);
    byte[] json = Round.read(round.json);
    CommandLineRun all = round.merge("--severity", "info");
    assertEquals(usual.code(), all.code());
    assertArrayEquals(workbook, Round.read(round.workbook));
    assertArrayEquals(json, Round.read(round.json));
    assertFalse(usual.err().contains("  varoitus"), usual.err());
    assertTrue(all.err().contains("  varoitus"), all.err());
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
        run.out().contains("ELYM-018  Tavoitetaso: ”119 000 (+5 %)” → 119\u00a0000 matkaa"),
        run.out());
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
