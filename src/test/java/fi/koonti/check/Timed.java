package fi.koonti.check;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;

/** Indicators with a unit and a time of their own; more is better where they are numbers. */
final class Timed {

  private Timed() {}

  static Indicator indicator(IndicatorType type, String baseline, String target, String span) {
    return indicator(type, "", baseline, target, span);
  }

  static Indicator indicator(
      IndicatorType type, String unit, String baseline, String target, String span) {
    Indicator plain = Sample.indicator("ELYM-001", "Mittari", type, "", "");
    return IndicatorLike.of(plain)
        .unit(unit)
        .baseline(baseline)
        .target(target)
        .targetSpan(span)
        .build();
  }
}
