package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.plan.UsedIds;
import java.util.List;
import java.util.stream.Stream;

/** An id that stood for something else: what was answered about that would count as this one's. */
final class IdReused implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return plan.indicators().stream()
        .filter(one -> plan.usedIds().isReused(UsedIds.Use.of(one)))
        .map(one -> finding(one, plan.usedIds().of(one.id()), places));
  }

  private static Finding finding(Indicator now, List<UsedIds.Use> before, PlanCells places) {
    return Finding.of(FindingCode.ID_REUSED, places.of(now.id(), Attribute.ID))
        .withRow(now.id())
        .withValue(UsedIds.Use.of(now).name())
        .with("former", before.get(before.size() - 1).name());
  }
}
