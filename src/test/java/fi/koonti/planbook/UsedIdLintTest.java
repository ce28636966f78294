package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.check.plan.PlanLint;
import fi.koonti.finding.Finding;
import fi.koonti.layout.PlanSheet;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.UsedIds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsedIdLintTest {

  @TempDir Path folder;

  private List<String> words(PlanFile file) {
    return Linted.words(Linted.findings(folder, file));
  }

  @Test
  void aWorkbookWithoutMemoryIsToldOnce() {
    PlanFile file = PlanFile.small().goal("ELYM-002", "ELYM", "Toinen", "Luku", "1");
    file.workbook().removeSheetAt(PlanSheet.IDS.ordinal());
    assertEquals(List.of("null plan-id-memory-missing"), words(file));
  }

  @Test
  void typedIdsAreToldOnceUntilTheyAreRemembered() throws IOException {
    PlanFile file = PlanFile.small().set(PlanSheet.IDS, "A4", "elym-001");
    file.row(PlanSheet.GOALS, "E-2", "ELYM", "", "", "", "", "Toinen", "A", "laadullinen");
    file.row(PlanSheet.GOALS, "E-3", "ELYM", "", "", "", "", "Toinen", "B", "laadullinen");
    List<Finding> told =
        Linted.findings(folder, file).stream().filter(f -> f.facts().containsKey("ids")).toList();
    assertEquals(List.of("A5 plan-id-not-remembered"), Linted.words(told));
    assertEquals("E-2, E-3", told.get(0).facts().get("ids"));
    Path plan = folder.resolve("suunnitelma.xlsx");
    Numbering numbering =
        new PlanNumberer(FileLimits.defaults()).number(plan, "suunnitelma.xlsx", UsedIds.NONE);
    Files.write(plan, numbering.workbook().orElseThrow());
    PlanReading after = new PlanReader(FileLimits.defaults()).read(plan, "suunnitelma.xlsx");
    assertEquals(
        List.of("N5 target-missing", "N6 target-missing"),
        Linted.words(PlanLint.lint(after.plan().orElseThrow(), after.places())).subList(0, 2));
  }

  @Test
  void anIdThatStoodForSomethingElseIsTold() {
    PlanFile file = PlanFile.small().set(PlanSheet.IDS, "C4", "Myydyt tontit");
    Finding told = Linted.findings(folder, file).get(0);
    assertEquals(List.of("A4 id-reused"), Linted.words(List.of(told)));
    assertEquals("Myydyt tontit", told.facts().get("former"));
    file.row(PlanSheet.RULES, "id-reused", "ei käytössä");
    assertEquals(List.of(), words(file));
  }

  @Test
  void aMemoryThatCannotBeReadKeepsIdsFromBeingGiven() throws IOException {
    PlanFile file = PlanFile.small().goal("", "ELYM", "Toinen", "", "");
    file.set(PlanSheet.IDS, "A3", "Numero");
    Numbering numbering =
        new PlanNumberer(FileLimits.defaults())
            .number(file.in(folder), "suunnitelma.xlsx", UsedIds.NONE);
    assertEquals(List.of(), numbering.given());
    assertEquals(
        List.of("null plan-column-missing", "A4 plan-text-outside"),
        Linted.words(numbering.findings()));
  }
}
