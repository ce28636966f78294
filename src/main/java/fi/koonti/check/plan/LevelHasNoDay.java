package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.DayDoubt;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An indicator whose outcome is a day, and whose target gives none: no outcome can be compared with
 * it. A baseline may be words; only a day that no calendar has is told of it.
 */
final class LevelHasNoDay implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return plan.indicators().stream()
        .filter(Indicator::isDay)
        .flatMap(
            one ->
                Stream.of(
                        target(one, plan.settings().year())
                            .map(why -> told(one, Attribute.TARGET, why, places)),
                        baseline(one).map(why -> told(one, Attribute.BASELINE, why, places)))
                    .flatMap(Optional::stream))
        .map(finding -> finding.with("year", String.valueOf(plan.settings().year())));
  }

  private static Optional<DayDoubt> target(Indicator one, int year) {
    return one.targetDay(year).doubt();
  }

  private static Optional<DayDoubt> baseline(Indicator one) {
    return one.baselineDay().doubt().filter(DayDoubt.NO_SUCH_DAY::equals);
  }

  private static Finding told(Indicator one, Attribute column, DayDoubt why, PlanCells places) {
    String text = column == Attribute.TARGET ? one.target().text() : one.baseline().text();
    return Finding.of(FindingCode.LEVEL_HAS_NO_DAY, places.of(one.id(), column))
        .withRow(one.id())
        .withValue(text)
        .with("why", why.code());
  }
}
