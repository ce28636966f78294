package fi.koonti.quantity;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Scales of words, in every language, each from the least to the most. A text is on a scale only
 * when it is one of its words and nothing else; "lähes valmis" is on none.
 */
public final class WordScale {

  /** Whether something is done, and whether it is in use. */
  private static final List<Map<String, String>> SCALES =
      List.of(Lexicon.values("work-step"), Lexicon.values("use-step"));

  private WordScale() {}

  /**
   * How many steps one text is above another; negative when it is below, empty when no scale has
   * both.
   *
   * @param from in small letters
   * @param to in small letters
   */
  public static OptionalInt stepsBetween(String from, String to) {
    return SCALES.stream()
        .filter(scale -> scale.containsKey(from) && scale.containsKey(to))
        .mapToInt(scale -> Integer.parseInt(scale.get(to)) - Integer.parseInt(scale.get(from)))
        .findFirst();
  }
}
