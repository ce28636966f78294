package fi.koonti.check.plan;

import fi.koonti.assess.Aim;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import java.util.stream.Stream;

/** A target "at most 30" where more is better: no outcome can be compared with it. */
final class TargetAgainstDirection implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return plan.indicators().stream()
        .filter(Indicator::isNumeric)
        .filter(Aim::isContradicted)
        .map(
            indicator ->
                LevelCells.target(indicator)
                    .finding(FindingCode.TARGET_AGAINST_DIRECTION, places)
                    .with("direction", places.word(Attribute.DIRECTION, indicator)));
  }
}
