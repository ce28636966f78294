package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.finding.Finding;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTextLintTest {

  @TempDir Path folder;

  @Test
  void aMeasureWithoutAnIndicatorIsToldButIsNoFault() {
    assertEquals(
        List.of("H4 indicator-empty"),
        Linted.row(folder, PlanColumn.INDICATOR, "", PlanColumn.TARGET, ""));
  }

  @Test
  void aPlanWithoutRowsIsTold() {
    PlanFile file =
        PlanFile.empty().row(PlanSheet.STATUSES, "REACHED", "Toteutunut", "#1b7f5c", "", "");
    assertEquals(List.of("null plan-empty"), Linted.words(Linted.findings(folder, file)));
  }

  @Test
  void tagsAreTold() {
    assertEquals(List.of("E4 html-in-plan"), Linted.row(folder, PlanColumn.GOAL, "<p>Kasvu</p>"));
    assertEquals(List.of(), Linted.row(folder, PlanColumn.GOAL, "Kasvu < 3 %"));
    assertEquals(
        List.of("R4 html-in-plan"), Linted.row(folder, PlanColumn.RESPONSIBLE, "<b>Johtaja</b>"));
  }

  @Test
  void aTextOfMoreThanAThousandCharactersIsTold() {
    assertEquals(List.of(), Linted.row(folder, PlanColumn.DEED, "x".repeat(1000)));
    assertEquals(
        List.of("F4 plan-text-too-long"), Linted.row(folder, PlanColumn.DEED, "x".repeat(1001)));
  }

  @Test
  void thePlanOfPoriHasWhatItsReadersKnowOf() throws IOException {
    List<Finding> findings = Linted.findings(folder, PoriPlanFile.file());
    List<String> told =
        findings.stream().map(f -> f.rowId() + " " + f.code().code()).sorted().toList();
    assertEquals(
        List.of(
            "ELYM-001 plan-id-not-remembered",
            "ELYM-011 target-on-wrong-side",
            "HYVA-014 indicator-empty",
            "KON-025 indicator-empty",
            "PVESI-001 target-span-unread",
            "PVESI-025 indicator-empty",
            "SIV-003 target-span-unread",
            "SIV-018 target-span-unread",
            "SIV-020 indicator-empty",
            "TEK-007 target-span-unread",
            "TEK-014 target-span-unread",
            "TEK-025 indicator-empty"),
        told);
  }
}
