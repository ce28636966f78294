package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingTexts;
import fi.koonti.grid.GridLimits;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.place.CellAddress;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.List;

/** What the tests of the rules share: a row with some cells filled, and findings in short. */
final class Linted {

  private static final String ROW = "4";

  private Linted() {}

  /** {@code [G4 measures-in-one-cell]} of one row with these cells; columns and texts by turns. */
  static List<String> row(Path folder, Object... cells) {
    PlanFile file = PlanFile.small();
    for (int i = 0; i < cells.length; i += 2) {
      PlanColumn column = (PlanColumn) cells[i];
      String address = CellAddress.columnName(column.index()) + ROW;
      file.set(PlanSheet.GOALS, address, cells[i + 1]);
    }
    return words(findings(folder, file));
  }

  static List<Finding> findings(Path folder, PlanFile file) {
    PlanReading reading =
        new PlanReader(GridLimits.defaults()).read(file.in(folder), "suunnitelma.xlsx");
    List<Finding> findings =
        PlanLint.lint(
            reading.plan().orElseThrow(() -> new AssertionError(reading.findings())),
            reading.places());
    FindingTexts texts = new FindingTexts(Language.FI);
    for (Finding finding : findings) {
      String said = texts.message(finding) + texts.advice(finding);
      assertFalse(said.contains("{"), said);
    }
    return findings;
  }

  static List<String> words(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.place().cell() + " " + finding.code().code())
        .toList();
  }
}
