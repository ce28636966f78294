package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanYearTest {

  @TempDir Path folder;

  @Test
  void formsOfAnotherYearAreNotMadeUnasked() {
    Path plan = Path.of("src/test/resources/cases/rounds/07-year-vs-periods/plan.xlsx");
    CommandLineRun run =
        CommandLineRun.koonti("generate", plan, "--period", "Q1", "--out", folder.resolve("f"));
    assertTrue(run.err().contains("Suunnitelman vuosi on 2026"), run.err() + run.out());
  }
}
