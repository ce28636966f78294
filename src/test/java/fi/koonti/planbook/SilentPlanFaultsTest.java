package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.check.plan.PlanLint;
import fi.koonti.finding.Finding;
import fi.koonti.opc.FileLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of plans that nothing used to be said of, each in the plan of another city. */
class SilentPlanFaultsTest {

  private static final Path CASES = Path.of("src/test/resources/cases/rounds");

  /** What the same plan has without the fault. */
  private static final Set<String> USUAL =
      Set.of(
          "plan-id-memory-missing",
          "indicator-empty",
          "target-span-unread",
          "level-has-two-numbers",
          "level-has-no-number",
          "level-unclear",
          "target-on-wrong-side");

  private static List<String> told(String file) {
    PlanReading reading = new PlanReader(FileLimits.defaults()).read(CASES.resolve(file), file);
    return Stream.concat(
            reading.findings().stream(),
            PlanLint.lint(reading.plan().orElseThrow(), reading.places()).stream())
        .filter(finding -> !USUAL.contains(finding.code().code()))
        .map(SilentPlanFaultsTest::words)
        .collect(Collectors.toList());
  }

  private static String words(Finding finding) {
    return finding.place().sheet() + "!" + finding.place().cell() + " " + finding.code().code();
  }

  @ParameterizedTest
  @CsvSource({
    "04-merged-goal/plan.xlsx, Tavoitteet!E4 plan-cells-unmerged",
    "07-year-vs-periods/plan.xlsx, Asetukset!B5 period-of-other-year",
    "14-silent-plan-faults/m5.xlsx, Tavoitteet!R10 binding-unknown",
    "14-silent-plan-faults/m21.xlsx, Tavoitteet!E10 goal-missing",
    "14-silent-plan-faults/m22.xlsx, Toimialat!A8 sector-without-rows",
    "14-silent-plan-faults/m32.xlsx, Tavoitteet!H10 indicator-repeated",
    "14-silent-plan-faults/m35.xlsx, Tavoitteet!N9 share-as-fraction",
    "14-silent-plan-faults/m40.xlsx, Kaudet!C5 periods-overlap",
    "14-silent-plan-faults/m43.xlsx, Tavoitteet!U3 plan-column-unknown",
    "14-silent-plan-faults/m48.xlsx, Tavoitteet!J9 unit-against-type"
  })
  void aFaultIsToldAtItsPlace(String file, String expected) {
    assertEquals(List.of(expected), told(file));
  }
}
