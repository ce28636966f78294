package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Plan;
import fi.koonti.text.Numerals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;

/** Baseline and target of which one may be in euros and the other in thousands of them. */
final class LevelsFarApart implements LintRule {

  /**
   * No municipality does a hundred times what it did; a scale that is mistaken makes a thousand.
   */
  private static final BigDecimal FAR = BigDecimal.valueOf(100);

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    Numerals numerals = new Numerals(plan.settings().language());
    return plan.indicators().stream()
        .filter(one -> one.isNumeric() && one.type() != IndicatorType.PERCENT)
        .filter(one -> !one.baseline().isStated() || !one.target().isStated())
        .flatMap(
            one -> {
              BigDecimal baseline = one.baseline().number();
              BigDecimal target = one.targetNumber();
              return baseline != null && target != null && areFarApart(baseline, target)
                  ? Stream.of(
                      Finding.of(
                              FindingCode.LEVELS_FAR_APART, places.of(one.id(), Attribute.TARGET))
                          .withRow(one.id())
                          .with("target", numerals.of(target))
                          .with("baseline", numerals.of(baseline))
                          .with("unit", plan.measure(one).unit()))
                  : Stream.empty();
            });
  }

  private static boolean areFarApart(BigDecimal baseline, BigDecimal target) {
    if (baseline.signum() <= 0 || target.signum() <= 0) {
      return false;
    }
    BigDecimal larger = baseline.max(target);
    BigDecimal smaller = baseline.min(target);
    return larger.divide(smaller, MathContext.DECIMAL64).compareTo(FAR) >= 0;
  }
}
