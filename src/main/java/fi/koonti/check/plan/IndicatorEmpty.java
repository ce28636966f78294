package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Plan;
import java.util.stream.Stream;

/** A measure of which nothing is measured: allowed, but it may be an oversight. */
final class IndicatorEmpty implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return plan.indicators().stream()
        .filter(indicator -> !indicator.hasName())
        .map(
            indicator ->
                Finding.of(
                        FindingCode.INDICATOR_EMPTY, places.of(indicator.id(), Attribute.INDICATOR))
                    .withRow(indicator.id())
                    .with("measure", indicator.measure()));
  }
}
