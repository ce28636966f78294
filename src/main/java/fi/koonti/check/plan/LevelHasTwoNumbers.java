package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.Candidate;
import fi.koonti.quantity.Doubt;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A level whose text has a number that is in doubt, and nothing beside it says which counts. */
final class LevelHasTwoNumbers implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    Language language = plan.settings().language();
    return plan.indicators().stream()
        .filter(Indicator::isNumeric)
        .flatMap(
            indicator ->
                Stream.of(LevelCells.baseline(indicator), LevelCells.target(indicator))
                    .filter(cells -> isDoubtful(cells.level()) || isOfNoYear(cells))
                    .map(
                        cells ->
                            cells
                                .finding(FindingCode.LEVEL_HAS_TWO_NUMBERS, places)
                                .with("candidates", candidates(cells.level(), language))));
  }

  private static boolean isDoubtful(Level level) {
    return level.number() == null
        && level.reading().isDoubtful()
        && level.reading().doubt() != Doubt.CHANGE_OR_LEVEL
        && !level.reading().candidates().isEmpty();
  }

  /** A target of several years of which nobody says which is meant. */
  private static boolean isOfNoYear(LevelCells cells) {
    Indicator indicator = cells.indicator();
    return cells.isTarget()
        && cells.level().reading().history().size() > 1
        && indicator.targetNumber() == null;
  }

  private static String candidates(Level level, Language language) {
    Numerals numerals = new Numerals(language);
    List<Candidate> candidates = level.reading().candidates();
    return candidates.stream()
        .map(candidate -> numerals.of(candidate.number()))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
