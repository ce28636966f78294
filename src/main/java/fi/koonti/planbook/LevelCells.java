package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.text.Language;

/**
 * A level of an indicator and the two columns that it has.
 *
 * @param text the column of what was decided
 * @param number the column of the number that counts, if the text does not say
 */
record LevelCells(Indicator indicator, Level level, PlanColumn text, PlanColumn number) {

  static LevelCells baseline(Indicator indicator) {
    return new LevelCells(
        indicator, indicator.baseline(), PlanColumn.BASELINE, PlanColumn.BASELINE_NUMBER);
  }

  static LevelCells target(Indicator indicator) {
    return new LevelCells(
        indicator, indicator.target(), PlanColumn.TARGET, PlanColumn.TARGET_NUMBER);
  }

  /** A finding about the text, that names the column of the number. */
  Finding finding(FindingCode code, PlanPlaces places, Language language) {
    return Finding.of(code, places.of(indicator.id(), text))
        .withRow(indicator.id())
        .withValue(level.text())
        .with("number", number.heading(language));
  }
}
