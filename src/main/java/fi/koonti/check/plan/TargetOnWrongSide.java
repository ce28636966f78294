package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.Plan;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * A target that is worse than the baseline. A limit may be: a budget "at most 420 000" stands above
 * what was spent last year, and is no mistake.
 */
final class TargetOnWrongSide implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    Language language = plan.settings().language();
    return plan.indicators().stream()
        .filter(TargetOnWrongSide::isWorse)
        .map(
            indicator ->
                Finding.of(
                        FindingCode.TARGET_ON_WRONG_SIDE,
                        places.of(indicator.id(), Attribute.TARGET))
                    .withRow(indicator.id())
                    .with("target", shown(indicator.target(), language))
                    .with("baseline", shown(indicator.baseline(), language))
                    .with("direction", places.word(Attribute.DIRECTION, indicator)));
  }

  private static boolean isWorse(Indicator indicator) {
    BigDecimal baseline = indicator.baseline().number();
    BigDecimal target = indicator.targetNumber();
    if (!indicator.isNumeric() || baseline == null || target == null) {
      return false;
    }
    return switch (indicator.direction()) {
      case HIGHER_IS_BETTER -> target.compareTo(baseline) < 0;
      case LOWER_IS_BETTER -> target.compareTo(baseline) > 0;
      case AT_LEAST, AT_MOST, NONE -> false;
    };
  }

  private static String shown(Level level, Language language) {
    BigDecimal number = level.number();
    return number != null && (level.text().isEmpty() || level.isGiven())
        ? new Numerals(language).of(number)
        : level.text();
  }
}
