package fi.koonti.merge;

import fi.koonti.plan.Indicator;
import fi.koonti.text.TextNormalizer;

/**
 * What makes two rows serve the same goal: focus area and goal read the same.
 *
 * @param focusArea folded
 * @param goal folded; where a row has no goal its measure stands for it
 */
record Goal(String focusArea, String goal) {

  static Goal of(Indicator indicator) {
    String goal = indicator.goal().isEmpty() ? indicator.measure() : indicator.goal();
    return new Goal(TextNormalizer.folded(indicator.focusArea()), TextNormalizer.folded(goal));
  }
}
