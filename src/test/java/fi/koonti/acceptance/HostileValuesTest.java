package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values on which a run once ended: each is merged or told, and every output is made. */
class HostileValuesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path SAMPLE = Path.of("samples/pori-2023/suunnitelma.xlsx");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "hostile/outcome-2023-02-30.xlsx, outcome-not-a-number",
    "hostile/outcome-30000-digits.xlsx, outcome-not-a-number",
    "hostile/outcome-40000-chars.xlsx, outcome-not-a-number",
    "returns/pori-siv-small-date.xlsx, day-not-counted",
  })
  void oneBadOutcomeIsOneFindingInAllOutputs(String file, String code) {
    List<String> codes = everything(CASES.resolve(file), SAMPLE, "2023-Q3", "2023-Q4");
    assertEquals(1, codes.stream().filter(code::equals).count(), codes.toString());
  }

  @ParameterizedTest
  @CsvSource({"date-cell-small-number.xlsx, M11", "forecast-date-small-number.xlsx, M11"})
  void aSmallNumberInACellForDaysIsToldAsADayThatIsNotCounted(String file, String id) {
    Path plan = CASES.resolve("returns/plan-tk2024.xlsx");
    List<String> codes =
        everything(CASES.resolve("returns").resolve(file), plan, "2024-Q3", "2024-Q4");
    assertTrue(codes.contains("day-not-counted"), codes.toString());
  }

  @Test
  void narrativesOfBlanksCostNoTime() {
    Path file = CASES.resolve("hostile/narratives-32000-spaces.xlsx");
    assertTimeout(Duration.ofSeconds(30), () -> everything(file, SAMPLE, "2023-Q3", "2023-Q4"));
  }

  @Test
  void anAnswerThatNoCellHoldsIsNotCarriedButToldWhole() {
    Path file = CASES.resolve("hostile/outcome-40000-chars.xlsx");
    CommandLineRun run =
        CommandLineRun.koonti(
            "generate",
            SAMPLE,
            "--period",
            "2023-Q3",
            "--carry",
            inFolder(file),
            "--out",
            out("f"));
    assertTrue(run.code() <= 1, run.err());
    assertTrue(run.err().contains("pidempi kuin solu voi sisältää"), run.err());
  }

  /** Makes all that can be made of a file; gives the codes of the findings. */
  private List<String> everything(Path file, Path plan, String period, String next) {
    Path returned = inFolder(file);
    Path workbook = out("k.xlsx");
    String[] sources = {"--plan", plan.toString(), "--period", period};
    fine(
        Round.with(
            new Object[] {"--docx", out("k.docx"), "--json", out("k.json"), "--csv", out("csv")},
            Round.with(sources, "merge", returned, "--out", workbook, "--annotate", out("a"))));
    fine("generate", plan, "--period", next, "--previous", workbook, "--out", out("next"));
    fine("generate", plan, "--period", period, "--carry", returned, "--out", out("carried"));
    fine(
        Round.with(sources, "merge", returned, "--out", out("again.xlsx"), "--previous", workbook));
    fine(Round.with(sources, "status", returned, "--remind", out("mails")));
    List<String> codes = new ArrayList<>();
    for (JsonNode finding : Workbooks.json(out("k.json")).get("findings")) {
      codes.add(finding.get("code").asText());
    }
    return codes;
  }

  private static void fine(Object... arguments) {
    CommandLineRun run = CommandLineRun.koonti(arguments);
    assertTrue(run.code() <= 1, run.err());
  }

  private Path inFolder(Path file) {
    Path returned = Round.make(folder.resolve("palautukset"));
    Round.write(returned.resolve(file.getFileName()), Round.read(file));
    return returned;
  }

  private Path out(String name) {
    return folder.resolve(name);
  }
}
