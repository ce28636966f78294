package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Plan;
import java.util.stream.Stream;

/** An indicator without a target: nobody can say whether it was reached. */
final class TargetMissing implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return plan.indicators().stream()
        .filter(indicator -> indicator.hasName() && indicator.target().isEmpty())
        .map(
            indicator ->
                Finding.of(FindingCode.TARGET_MISSING, places.of(indicator.id(), Attribute.TARGET))
                    .withRow(indicator.id())
                    .with("indicator", indicator.name()));
  }
}
