package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.koonti.check.plan.PlanLint;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.finding.FindingTexts;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.FileLimits;
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
        new PlanReader(FileLimits.defaults()).read(file.in(folder), "suunnitelma.xlsx");
    List<Finding> findings =
        PlanLint.lint(
            reading.plan().orElseThrow(() -> new AssertionError(reading.findings())),
            reading.places());
    for (Language language : Language.values()) {
      FindingTexts texts = new FindingTexts(language);
      for (Finding finding : findings) {
        String said = texts.message(finding) + texts.advice(finding);
        assertFalse(said.contains("{"), said);
      }
    }
    return findings.stream().filter(finding -> !isOfSmallPlan(finding)).toList();
  }

  /** The second sector of the small plan has no rows, and tests seldom give it any. */
  private static boolean isOfSmallPlan(Finding finding) {
    return finding.code() == FindingCode.SECTOR_WITHOUT_ROWS && "SIV".equals(finding.value());
  }

  static List<String> words(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.place().cell() + " " + finding.code().code())
        .toList();
  }
}
