package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template that cannot be used is told in words, and nothing is written. */
class HostileTemplatesTest {

  private static final Path CASES = Path.of("src/test/resources/cases/hostile");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "template-190MB-lomake.xlsx, lomake.xlsx, liian suuri pohjaksi (yli 30 Mt)",
    "template-deep-lomake.xlsx, lomake.xlsx, sisäkkäinen liian syvälle",
    "lomake-1.xlsx, lomake.xlsx, osa xl/worksheets/sheet1.xml on rikki",
    "koonti-1.xlsx, koonti.xlsx, osa xl/worksheets/sheet2.xml on rikki",
    "raportti-1.docx, raportti.docx, ei ole Word-asiakirja",
    "raportti-2.docx, raportti.docx, ei ole Word-asiakirja",
  })
  void whatIsWrongIsSaidInWords(String file, String template, String said) {
    Path templates = Round.make(folder.resolve("pohjat"));
    Round.write(templates.resolve(template), Round.read(CASES.resolve(file)));
    Path out = folder.resolve("ulos");
    CommandLineRun run =
        template.startsWith("lomake")
            ? CommandLineRun.koonti(
                "generate",
                Round.SAMPLE_PLAN,
                "--period",
                "2023-Q3",
                "--templates",
                templates,
                "--out",
                out)
            : Round.withOneAnswer(folder)
                .command(
                    "merge",
                    "--templates",
                    templates,
                    "--out",
                    out.resolve("koonti.xlsx"),
                    "--docx",
                    out.resolve("raportti.docx"));
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(said), run.err());
    assertFalse(run.err().matches("(?s).*(Exception|expected|input string|poi\\.).*"), run.err());
    assertFalse(Files.exists(out.resolve("koonti.xlsx")));
    assertFalse(Files.exists(out.resolve("2023-Q3_ELYM.xlsx")));
  }

  @Test
  void idsAreGivenInExcelWorkbooksOnlyAndThatIsSaid() {
    Path plan = folder.resolve("suunnitelma.ods");
    Round.write(plan, Round.read(CASES.resolve("plan-without-ids.ods")));
    CommandLineRun run = CommandLineRun.koonti("plan", "number", plan);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("vain Excel-työkirjaan (.xlsx)"), run.err());
  }

  @Test
  void escapesInAnswersReachNeitherTheTerminalNorTheTables() throws Exception {
    Path returned = Round.make(folder.resolve("palautukset"));
    Round.write(returned.resolve("a.xlsx"), Round.read(CASES.resolve("escapes-in-answers.xlsx")));
    Object[] sources = {returned, "--plan", Round.SAMPLE_PLAN, "--period", "2023-Q3"};
    for (String format : new String[] {"text", "csv"}) {
      CommandLineRun run =
          CommandLineRun.koonti(
              Round.with(new Object[] {"--format", format}, Round.with(sources, "validate")));
      assertTrue(run.code() <= 1, run.err());
      assertClean(run.out() + run.err());
    }
    Path tables = folder.resolve("taulut");
    CommandLineRun run =
        CommandLineRun.koonti(
            Round.with(sources, "merge", "--csv", tables, "--out", folder.resolve("koonti.xlsx")));
    assertTrue(run.code() <= 1, run.err());
    for (String name : Round.names(tables)) {
      assertClean(Files.readString(tables.resolve(name)));
    }
  }

  private static void assertClean(String text) {
    assertFalse(
        text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x202E),
        text);
  }
}
