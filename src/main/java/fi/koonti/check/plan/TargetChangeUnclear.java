package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import java.util.stream.Stream;

/** A target that states a change from which no number can be counted for certain. */
final class TargetChangeUnclear implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return plan.indicators().stream()
        .filter(Indicator::isNumeric)
        .flatMap(
            indicator ->
                indicator
                    .targetQuestion()
                    .map(
                        why ->
                            LevelCells.target(indicator)
                                .finding(FindingCode.TARGET_CHANGE_UNCLEAR, places)
                                .with("why", why))
                    .stream());
  }
}
