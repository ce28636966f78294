package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;

/** A level of an indicator and the attribute that it is. */
record LevelCells(Indicator indicator, Attribute attribute) {

  static LevelCells baseline(Indicator indicator) {
    return new LevelCells(indicator, Attribute.BASELINE);
  }

  static LevelCells target(Indicator indicator) {
    return new LevelCells(indicator, Attribute.TARGET);
  }

  boolean isTarget() {
    return attribute == Attribute.TARGET;
  }

  Level level() {
    return attribute.level(indicator);
  }

  /** A finding about the text, that names the column of the number. */
  Finding finding(FindingCode code, PlanCells places) {
    return Finding.of(code, places.of(indicator.id(), attribute))
        .withRow(indicator.id())
        .withValue(level().text())
        .with("number", places.headingOfNumber(attribute));
  }
}
