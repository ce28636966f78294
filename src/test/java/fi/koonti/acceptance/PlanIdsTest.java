package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.PlanColumn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids never come back, as a coordinator sees it. */
class PlanIdsTest {

  private static final Path CASE = Path.of("src/test/resources/cases/rounds/03-id-reused");

  @TempDir Path folder;

  private Path copy(String name) {
    Path copy = folder.resolve(name);
    Round.write(copy, Round.read(CASE.resolve(name)));
    return copy;
  }

  /** Puts another row in the place of the last, as the second version of the case does. */
  private static void replaceLastRow(Path plan) {
    new EditedPlan(plan)
        .set("KON-012", PlanColumn.MEASURE, "Aivan toinen toimenpide")
        .set("KON-012", PlanColumn.INDICATOR, "Aivan toinen mittari")
        .set("KON-012", PlanColumn.ID, "")
        .save(plan);
  }

  @Test
  void aPlanThatRemembersGivesNoIdTwice() {
    Path plan = copy("plan-v1.xlsx");
    assertEquals(0, CommandLineRun.koonti("plan", "number", plan).code());
    replaceLastRow(plan);
    CommandLineRun run = CommandLineRun.koonti("plan", "number", plan);
    assertTrue(run.out().contains("KON-013  rivi 67"), run.out());
  }

  @Test
  void aPlanOfTheFirstVersionIsToldOnceAndNumberMendsIt() {
    Path plan = copy("plan-v1.xlsx");
    CommandLineRun before = CommandLineRun.koonti("plan", "check", plan);
    assertEquals(2, before.out().split("Käytetyt tunnukset", -1).length, before.out());
    CommandLineRun.koonti("plan", "number", plan);
    CommandLineRun after = CommandLineRun.koonti("plan", "check", plan);
    assertFalse(after.out().contains("Käytetyt tunnukset"), after.out());
    CommandLineRun again = CommandLineRun.koonti("plan", "number", plan);
    assertTrue(again.out().contains("Mitään ei muutettu."), again.out());
  }

  @Test
  void missingIdsAreToldOnceWithTheOtherFaults() {
    CommandLineRun run = CommandLineRun.koonti("plan", "check", CASE.resolve("plan-v2.xlsx"));
    assertEquals(2, run.code());
    assertTrue(run.out().contains("Tunnus puuttuu riviltä 67."), run.out());
    assertTrue(run.out().contains("rivi 67  Tavoitetaso"), run.out());
  }

  /** An id that only the program knows would be sought in vain; the next one may get it. */
  @Test
  void aRowWithoutAnIdIsKnownByItsPlace() {
    Path plan = copy("plan-v1.xlsx");
    CommandLineRun.koonti("plan", "number", plan);
    new EditedPlan(plan)
        .set("KON-012", PlanColumn.TARGET, "")
        .set("KON-012", PlanColumn.ID, "")
        .save(plan);
    CommandLineRun run = CommandLineRun.koonti("plan", "check", plan);
    assertFalse(run.out().contains("KON-013"), run.out());
    assertTrue(run.out().contains("Mittarilta ”"), run.out());
    assertFalse(run.out().contains("Käytetyt tunnukset"), run.out());
  }

  @Test
  void theNextYearRemembersWhatHasEnded() {
    Path plan = copy("plan-v1.xlsx");
    Path ended =
        new EditedPlan(plan)
            .set("KON-012", PlanColumn.VALID_TO, "30.6.2025")
            .save(folder.resolve("paattyva.xlsx"));
    Path next = folder.resolve("plan-2026.xlsx");
    CommandLineRun roll =
        CommandLineRun.koonti("plan", "roll", ended, "--year", "2026", "--out", next);
    assertEquals(0, roll.code(), roll.err());
    Path numbered =
        new EditedPlan(next).set("KON-011", PlanColumn.ID, "").save(folder.resolve("uusi.xlsx"));
    CommandLineRun run = CommandLineRun.koonti("plan", "number", numbered);
    assertTrue(run.out().contains("KON-013  rivi"), run.out());
  }

  @Test
  void whatAnEarlierPeriodHadUnderTheIdIsAskedAndNotShown() {
    Path plan = copy("plan-v2.xlsx");
    CommandLineRun.koonti("plan", "number", plan);
    Path forms = folder.resolve("lomakkeet");
    CommandLineRun run =
        CommandLineRun.koonti(
            "generate",
            plan,
            "--period",
            "Q2",
            "--out",
            forms,
            "--previous",
            copy("koonti-Q1.xlsx"));
    assertEquals(0, run.code());
    assertTrue(run.err().contains("KON-012 oli ennen rivillä ”Hankinnan kustannukset”"), run.err());
    assertEquals(
        "–",
        Workbooks.table(forms.resolve("2025-Q2_KON.xlsx"), "Seuranta")
            .get("KON-012")
            .get("Edellinen toteuma"));
    assertEquals(
        "1.10.2025",
        Workbooks.table(forms.resolve("2025-Q2_KON.xlsx"), "Seuranta")
            .get("KON-011")
            .get("Edellinen toteuma"));
  }

  @Test
  void earlierWorkbooksAreRememberedOnRequest() {
    for (String earlier : List.of("koonti-Q1.xlsx", "plan-v1.xlsx")) {
      Path plan = copy("plan-v2.xlsx");
      CommandLineRun run =
          CommandLineRun.koonti("plan", "number", plan, "--previous", CASE.resolve(earlier));
      assertEquals(0, run.code(), run.err());
      assertTrue(run.out().contains("KON-013  rivi 67"), run.out());
    }
  }

  @Test
  void aComparisonTellsWhatCameBackAndWhatIsForgotten() {
    Path plan = copy("plan-v2.xlsx");
    CommandLineRun.koonti("plan", "number", plan);
    CommandLineRun reused =
        CommandLineRun.koonti("plan", "diff", CASE.resolve("plan-v1.xlsx"), plan);
    assertTrue(reused.out().contains("KON-012 oli ennen"), reused.out());
    Path shorter = new EditedPlan(copy("plan-v1.xlsx")).remove("KON-012").save(plan);
    CommandLineRun forgotten =
        CommandLineRun.koonti("plan", "diff", CASE.resolve("plan-v1.xlsx"), shorter);
    assertTrue(forgotten.out().contains("(1): KON-012"), forgotten.out());
  }
}
