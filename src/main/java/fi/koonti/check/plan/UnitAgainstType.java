package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Plan;
import java.util.stream.Stream;

/** A type and a unit that cannot both be right: a percentage in pieces, a number in per cent. */
final class UnitAgainstType implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return plan.indicators().stream()
        .filter(Indicator::hasName)
        .filter(one -> !fits(one.type(), UnitKind.of(one.unit())))
        .map(
            one ->
                Finding.of(FindingCode.UNIT_AGAINST_TYPE, places.of(one.id(), Attribute.UNIT))
                    .withRow(one.id())
                    .withValue(one.unit())
                    .with("type", places.word(Attribute.TYPE, one)));
  }

  private static boolean fits(IndicatorType type, UnitKind unit) {
    return unit == UnitKind.NONE
        || switch (type) {
          case NUMBER -> unit == UnitKind.OTHER;
          case PERCENT -> unit == UnitKind.SHARE;
          case EURO -> unit == UnitKind.MONEY;
          case DATE, QUALITATIVE -> false;
        };
  }
}
