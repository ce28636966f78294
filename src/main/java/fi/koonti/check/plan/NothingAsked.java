package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Plan;
import java.util.stream.Stream;

/** A plan without rows, as {@code init} makes it: it can be read, but nothing comes of it. */
final class NothingAsked implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    if (!plan.indicators().isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        Finding.of(FindingCode.PLAN_EMPTY, places.goals()).with("wanted", places.goalsTitle()));
  }
}
