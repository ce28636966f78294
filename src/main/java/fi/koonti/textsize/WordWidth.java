package fi.koonti.textsize;

import java.util.Collection;

/** How wide a column must be for no word in it to be broken. */
public final class WordWidth {

  private static final double BASE_SIZE = 11;

  /** Programs measure letters a little differently. */
  private static final double TOLERANCE = 3;

  private static final double PIXELS_PER_CHARACTER = 7;

  private WordWidth() {}

  /**
   * The width in characters of the base font that the longest word of some texts needs; zero when
   * there is none. Programs break texts at white space and behind hyphens.
   */
  public static double of(Collection<String> texts) {
    double longest = 0;
    for (String text : texts) {
      for (String word : text.split("\\s+|(?<=-)")) {
        longest = Math.max(longest, TextMetrics.pixels(word, BASE_SIZE, false));
      }
    }
    return longest == 0 ? 0 : (longest + TOLERANCE) / PIXELS_PER_CHARACTER;
  }
}
