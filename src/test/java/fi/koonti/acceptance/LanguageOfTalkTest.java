package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan and its forms choose the language, also where something is wrong with the command. */
class LanguageOfTalkTest {

  private static final Path CASE = Path.of("src/test/resources/cases/rounds/13-language");
  private static final Path PLAN = CASE.resolve("sv-plan.xlsx");

  @TempDir Path folder;

  @Test
  void planNumberSpeaksAsThePlanDoes() throws IOException {
    Path plan = folder.resolve("plan.xlsx");
    Files.copy(PLAN, plan);
    String said = CommandLineRun.koonti("plan", "number", plan).out();
    assertTrue(said.startsWith("Alla rader har redan ett id"), said);
    said = CommandLineRun.koonti("plan", "number", plan, "--lang", "en").out();
    assertTrue(said.startsWith("All rows already have ids"), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "generate PLAN --period 2031-Q9 | Perioden 2031-Q9 finns inte i planen.",
        "generate PLAN --perod Q1 | Menade du --period?",
        "generate PLAN --period Q1 --split osio | Möjliga värden är section, responsible.",
        "generate PLAN --period Q1 --sector TKE | Menade du TEK?",
        "generate PLAN | Saknas: --period.",
        "merge olematon --plan PLAN --period Q1 --out x.xlsx | Filen eller mappen olematon finns"
            + " inte.",
        "status olematon --plan=PLAN --period Q1 | Filen eller mappen olematon finns inte.",
        "plan roll PLAN --year 2020 --out x.xlsx | Ange ett senare år",
        "plan chek PLAN | Menade du check?",
        "generate PLAN --period 2031-Q9 --lang en | The plan has no period 2031-Q9.",
      })
  void aFaultIsToldAsThePlanSpeaks(String line, String expected) {
    Object[] arguments = line.replace("PLAN", PLAN.toString()).split(" ");
    CommandLineRun run = CommandLineRun.koonti(arguments);
    assertEquals(2, run.code());
    assertTrue(run.err().contains(expected), run.err());
  }

  @Test
  void aPlanThatCannotBeUsedIsToldInItsLanguage() {
    Path work = folder.resolve("arbete");
    CommandLineRun.koonti("init", work, "--year", "2025", "--lang", "sv");
    Path plan = work.resolve("plan.xlsx");
    CommandLineRun check = CommandLineRun.koonti("plan", "check", plan);
    assertTrue(check.out().contains("Inställningen Organisation saknas"), check.out());
    CommandLineRun run = CommandLineRun.koonti("generate", plan, "--period", "Q1");
    assertTrue(run.err().contains("kan inte användas"), run.err());
    assertTrue(run.err().contains("Inställningen Organisation saknas"), run.err());
  }

  @Test
  void withoutAPlanFormsAreToldInTheirOwnLanguage() throws IOException {
    Path out = folder.resolve("ut");
    CommandLineRun run = CommandLineRun.koonti("validate", CASE.resolve("r"), "--annotate", out);
    assertTrue(run.out().contains("fel Uppföljning!N8: "), run.out());
    assertTrue(run.err().contains("Ingen plan angavs"), run.err());
    assertEquals(
        List.of("BIL.xlsx", "TEK.xlsx", "empty.xlsx.att-ratta.xlsx", "x.txt.att-ratta.xlsx"),
        Round.names(out));
    for (String name : Round.names(out)) {
      assertEquals("Att rätta", firstSheet(out.resolve(name)));
    }
  }

  @Test
  void amongFormsOfTwoLanguagesEachCopySpeaksThatOfItsForm() throws IOException {
    Path returned = Round.make(folder.resolve("r"));
    Files.copy(CASE.resolve("r/BIL.xlsx"), returned.resolve("BIL.xlsx"));
    for (String name : List.of("ELYM", "KON")) {
      Files.copy(
          Round.SAMPLE.resolve("palautukset/2023-Q3/2023-Q3_" + name + ".xlsx"),
          returned.resolve(name + ".xlsx"));
    }
    Path out = folder.resolve("ut");
    CommandLineRun run = CommandLineRun.koonti("validate", returned, "--annotate", out);
    assertTrue(run.out().contains("virhe Seuranta!"), run.out());
    assertEquals("Att rätta", firstSheet(out.resolve("BIL.xlsx")));
    assertEquals("Korjattavaa", firstSheet(out.resolve("ELYM.xlsx")));
    Path english = folder.resolve("en");
    CommandLineRun.koonti("validate", returned, "--annotate", english, "--lang", "en");
    assertEquals("To correct", firstSheet(english.resolve("BIL.xlsx")));
  }

  @Test
  void formsGoToTheFolderThatInitMade() throws IOException {
    Path work = folder.resolve("arbete");
    CommandLineRun.koonti("init", work, "--year", "2025", "--lang", "sv");
    Path plan = work.resolve("egen.xlsx");
    Files.copy(PLAN, plan);
    CommandLineRun run = CommandLineRun.koonti("generate", plan, "--period", "Q1");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of("2025-Q1_BIL.xlsx", "2025-Q1_TEK.xlsx"), Round.names(work.resolve("formular")));
    assertFalse(Files.exists(Path.of("lomakkeet")));
  }

  private static String firstSheet(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      return workbook.getSheetName(0);
    }
  }
}
