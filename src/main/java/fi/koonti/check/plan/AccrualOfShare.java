package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import java.util.stream.Stream;

/** Shares that are to be told for each period on its own: no sum of them says anything. */
final class AccrualOfShare implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return plan.indicators().stream()
        .filter(Indicator::isNumeric)
        .filter(one -> one.accrual() == Accrual.OWN_PERIOD && !one.addsUp())
        .map(
            one ->
                Finding.of(FindingCode.ACCRUAL_OF_SHARE, places.of(one.id(), Attribute.ACCRUAL))
                    .withRow(one.id())
                    .withValue(places.word(Attribute.ACCRUAL, one)));
  }
}
