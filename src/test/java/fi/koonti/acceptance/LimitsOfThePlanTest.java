package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.PlanSetting;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a returned file may cost is the municipality's choice. */
class LimitsOfThePlanTest {

  private static final String TOO_LARGE = "suurempi kuin 1\u00a0000\u00a0000 tavua";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"status", "validate", "merge"})
  void aFileOverThePlansLimitIsRefused(String command) {
    CommandLineRun run = run(command, Map.of(PlanSetting.RETURN_MEGABYTES, "1"));
    assertEquals(1, run.code());
    assertTrue((run.out() + run.err()).contains(TOO_LARGE), run.out() + run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "validate", "merge"})
  void aFileUnderItIsNot(String command) {
    CommandLineRun run = run(command, Map.of(PlanSetting.RETURN_MEGABYTES, "2"));
    assertFalse((run.out() + run.err()).contains("suurempi kuin"), run.out() + run.err());
  }

  @Test
  void aLimitThatIsNoneMakesThePlanUnusableAndSaysWhere() {
    CommandLineRun run = run("validate", Map.of(PlanSetting.RETURN_SECONDS, "1000"));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("Asetukset!B15"), run.err());
  }

  /** A command over one file of 1.1 million bytes. */
  private CommandLineRun run(String command, Map<PlanSetting, String> settings) {
    Round round = new Round(folder, SamplePlan.with(folder, settings));
    round.put("suuri.xlsx", new byte[1_100_000]);
    return command.equals("merge") ? round.merge() : round.command(command);
  }
}
