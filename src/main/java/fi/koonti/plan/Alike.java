package fi.koonti.plan;

import fi.koonti.text.TextNormalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells a row that was worded anew from another row. What is in doubt counts as another: a question
 * too many costs less than the past of one indicator under the name of another.
 */
final class Alike {

  /** So much of the pairs of letters is in both names of one thing, most of the time. */
  private static final double SAME_NAME = 0.66;

  /** So much is enough where the measure above it stayed as it was. */
  private static final double SAME_NAME_BELOW_SAME_MEASURE = 0.5;

  private Alike() {}

  /** Whether two uses of an id can be one thing. */
  static boolean are(UsedIds.Use one, UsedIds.Use other) {
    boolean sameMeasure = letters(one.measure()).equals(letters(other.measure()));
    if (one.indicator().isEmpty() || other.indicator().isEmpty()) {
      return sameMeasure || likeness(one.measure(), other.measure()) >= SAME_NAME;
    }
    double wanted = sameMeasure ? SAME_NAME_BELOW_SAME_MEASURE : SAME_NAME;
    return likeness(one.indicator(), other.indicator()) >= wanted;
  }

  /** The share of the pairs of letters that two texts have in common, from 0 to 1. */
  static double likeness(String one, String other) {
    String letters = letters(one);
    String others = letters(other);
    if (letters.equals(others)) {
      return 1;
    }
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 1; i < letters.length(); i++) {
      pairs.merge(letters.substring(i - 1, i + 1), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 1; i < others.length(); i++) {
      if (pairs.merge(others.substring(i - 1, i + 1), -1, Integer::sum) >= 0) {
        common++;
      }
    }
    int all = Math.max(0, letters.length() - 1) + Math.max(0, others.length() - 1);
    return all == 0 ? 0 : 2.0 * common / all;
  }

  /** Years, capitals and signs come and go; the letters stay. */
  private static String letters(String text) {
    return TextNormalizer.folded(text).replaceAll("[^\\p{L}]", "");
  }
}
