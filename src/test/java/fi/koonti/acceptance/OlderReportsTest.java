package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import fi.koonti.read.HistoryReader;
import fi.koonti.read.PreviousWorkbook;
import fi.koonti.submission.History.HistoricAnswer;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Consolidated workbooks of earlier layouts are read as those of today: of version 0.1.0, and of
 * the nine sheets that came after it.
 */
class OlderReportsTest {

  private static final Path KEPT = Path.of("src/test/resources/previous");
  private static final String FIRST = "koonti-2023-Q2-0.1.0.xlsx";
  private static final String NINE_SHEETS = "koonti-2023-Q2-nine-sheets.xlsx";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {FIRST, NINE_SHEETS})
  void theyTellWhatWasAnswered(String name) throws Exception {
    PreviousWorkbook read = read(name);
    assertEquals("2023-Q2", read.period());
    assertEquals(149, read.history().latest().orElseThrow().answers().size());
    HistoricAnswer answer = read.history().latest("ELYM-020").orElseThrow();
    assertEquals(Status.NOT_REACHED, answer.status());
    assertEquals("48 kpl", answer.outcome());
    assertEquals(new BigDecimal("48"), answer.number());
    assertTrue(
        answer.narrative().startsWith("Tammi–kesäkuussa yrityksille tehtiin 48"),
        answer::narrative);
    assertEquals("2023-Q2_ELYM.xlsx", read.rows().get("ELYM-020").file());
    assertTrue(
        read.rows().values().stream().anyMatch(row -> !row.text(Field.CORRECTION).isEmpty()));
  }

  @Test
  void theyTellTheSame() throws Exception {
    assertEquals(read(FIRST).history(), read(NINE_SHEETS).history());
  }

  @ParameterizedTest
  @ValueSource(strings = {FIRST, NINE_SHEETS})
  void theSameReturnsMergedAnewHaveChangedNothing(String name) {
    Path json = folder.resolve("q2.json");
    CommandLineRun run =
        CommandLineRun.koonti(
            "merge",
            Round.SAMPLE.resolve("palautukset/2023-Q2"),
            "--plan",
            Round.SAMPLE_PLAN,
            "--period",
            "2023-Q2",
            "--previous",
            KEPT.resolve(name),
            "--out",
            folder.resolve("q2.xlsx"),
            "--json",
            json);
    assertTrue(run.code() <= 1, run.err());
    JsonNode changes = Workbooks.json(json).get("changes");
    assertTrue(changes.isArray(), "no comparison");
    assertEquals(0, changes.size(), changes.toString());
  }

  private static PreviousWorkbook read(String name) throws Exception {
    return new HistoryReader(FileLimits.defaults()).read(KEPT.resolve(name)).orElseThrow();
  }
}
