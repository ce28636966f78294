package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.DayReader;
import fi.koonti.quantity.MonthSpan;
import java.util.stream.Stream;

/** A target period in words that name more or less than months, a year or a day. */
final class TargetSpanUnread implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return plan.indicators().stream()
        .filter(one -> one.isNumeric() || one.isDay())
        .filter(one -> !one.targetSpan().isEmpty())
        .filter(one -> MonthSpan.parseWhole(one.targetSpan()).isEmpty())
        .filter(one -> !DayReader.read(one.targetSpan(), plan.settings().year()).isDeadline())
        .map(
            one ->
                Finding.of(
                        FindingCode.TARGET_SPAN_UNREAD, places.of(one.id(), Attribute.TARGET_SPAN))
                    .withRow(one.id())
                    .withValue(one.targetSpan())
                    .with("year", String.valueOf(plan.settings().year())));
  }
}
