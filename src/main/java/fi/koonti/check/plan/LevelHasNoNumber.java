package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.Doubt;
import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.RelativeTarget;
import java.util.stream.Stream;

/** A numeric indicator whose target is words: no outcome can be compared with it. */
final class LevelHasNoNumber implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return plan.indicators().stream()
        .filter(Indicator::isNumeric)
        .map(LevelCells::target)
        .filter(cells -> isWithoutNumber(cells.level()))
        .map(cells -> cells.finding(FindingCode.LEVEL_HAS_NO_NUMBER, places));
  }

  /** A change is no number either, but it says as much as "growth" does: what to compare with. */
  private static boolean isWithoutNumber(Level level) {
    LevelReading reading = level.reading();
    return level.number() == null
        && !level.text().isEmpty()
        && reading.candidates().isEmpty()
        && reading.change() == null
        && reading.doubt() != Doubt.NUMBER_WORD
        && reading.relative() == RelativeTarget.NONE;
  }
}
