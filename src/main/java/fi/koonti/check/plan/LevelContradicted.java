package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import java.math.BigDecimal;
import java.util.Optional;
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
        .flatMap(cells -> finding(cells, places, language).stream());
  }

  private static Optional<Finding> finding(LevelCells cells, PlanCells places, Language language) {
    Numerals numerals = new Numerals(language);
    BigDecimal given = cells.level().number();
    BigDecimal says = cells.level().read().number();
    return cells.level().isGiven() && given != null && says != null
        ? Optional.of(
            cells
                .finding(FindingCode.LEVEL_CONTRADICTED, places)
                .with("says", numerals.of(says))
                .with("given", numerals.of(given)))
        : Optional.empty();
  }
}
