package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.Doubt;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A level whose text has a number of which a part was not understood: a sign that is left over,
 * another unit, a word that may turn it. It counts only when the plan states it.
 */
final class LevelUnclear implements LintRule {

  private static final Set<Doubt> OWN =
      EnumSet.of(Doubt.LEFT_OVER, Doubt.OTHER_UNIT, Doubt.BOUND, Doubt.NUMBER_WORD);

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return plan.indicators().stream()
        .filter(Indicator::isNumeric)
        .flatMap(
            indicator ->
                Stream.of(LevelCells.baseline(indicator), LevelCells.target(indicator))
                    .filter(cells -> isUnclear(cells.level()) && !isCounted(cells))
                    .map(
                        cells ->
                            cells
                                .finding(FindingCode.LEVEL_UNCLEAR, places)
                                .with("why", cells.level().read().doubt().reason())
                                .with("rest", cells.level().read().rest())
                                .with("unit", plan.measure(indicator).unit())));
  }

  private static boolean isUnclear(Level level) {
    return level.number() == null && OWN.contains(level.read().doubt());
  }

  /** "−10 %" of a count is no level in its unit, but a change that gives one. */
  private static boolean isCounted(LevelCells cells) {
    Indicator indicator = cells.indicator();
    return cells.isTarget()
        && (indicator.targetNumber() != null || indicator.targetQuestion().isPresent());
  }
}
