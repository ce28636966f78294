package fi.koonti.grid;

import java.util.HashMap;
import java.util.Map;

/**
 * The texts that stand in the cells of one file: equal ones are kept once, unless they are long.
 */
final class RepeatedTexts {

  /** What people write themselves is longer, and stands once. */
  private static final int LONGEST = 120;

  private final Map<String, String> texts = new HashMap<>();

  /** An equal text, the same each time. */
  String once(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    String known = texts.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}
