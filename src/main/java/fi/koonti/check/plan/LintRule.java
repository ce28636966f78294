package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.plan.Plan;
import java.util.stream.Stream;

/** One thing that a person should look at in a plan, although it can be used. */
interface LintRule {

  /** What there is to tell, in plan order. */
  Stream<Finding> look(Plan plan, PlanCells places);
}
