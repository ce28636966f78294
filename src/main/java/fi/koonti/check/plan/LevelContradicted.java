package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.Plan;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import java.util.stream.Stream;

/**
 * The number beside a text that says another one: most likely one of them was changed later. What
 * the report prints would not be what it reckons with.
 */
final class LevelContradicted implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    Language language = plan.settings().language();
    return plan.indicators().stream()
        .filter(Indicator::isNumeric)
        .flatMap(one -> Stream.of(LevelCells.baseline(one), LevelCells.target(one)))
        .filter(cells -> saysAnother(cells.level()))
        .map(cells -> finding(cells, places, language));
  }

  private static boolean saysAnother(Level level) {
    return level.isGiven() && level.read().number() != null;
  }

  private static Finding finding(LevelCells cells, PlanCells places, Language language) {
    Numerals numerals = new Numerals(language);
    return cells
        .finding(FindingCode.LEVEL_CONTRADICTED, places)
        .with("says", numerals.of(cells.level().read().number()))
        .with("given", numerals.of(cells.level().number()));
  }
}
