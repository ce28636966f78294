package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows without a goal in a plan that has goals: they would count as goals of their own. A plan may
 * do without goals altogether.
 */
final class GoalMissing implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    List<Indicator> without =
        plan.indicators().stream().filter(one -> one.goal().isEmpty()).toList();
    return without.isEmpty() || without.size() == plan.indicators().size()
        ? Stream.empty()
        : Stream.of(RowsAlike.finding(FindingCode.GOAL_MISSING, without, Attribute.GOAL, places));
  }
}
