package fi.koonti.check;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;

/** Indicators with a unit and a time of their own; more is better where they are numbers. */
final class Timed {

  private Timed() {}

  static Indicator indicator(IndicatorType type, String baseline, String target, String span) {
    return indicator(type, "", baseline, target, span);
  }

  static Indicator indicator(
      IndicatorType type, String unit, String baseline, String target, String span) {
    Indicator plain = Sample.indicator("ELYM-001", "Mittari", type, "", "");
    return new Indicator(
        plain.id(),
        plain.sector(),
        plain.section(),
        plain.focusArea(),
        plain.goal(),
        plain.deed(),
        plain.measure(),
        plain.name(),
        type,
        unit,
        plain.direction(),
        Level.of(baseline, null),
        Level.of(target, null),
        span,
        "",
        "",
        null,
        null);
  }
}
