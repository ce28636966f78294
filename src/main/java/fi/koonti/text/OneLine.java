package fi.koonti.text;

import java.util.Map;
import java.util.stream.Collectors;

/** Makes of a text that others wrote one line that only shows letters on a terminal. */
public final class OneLine {

  private OneLine() {}

  /** The facts of a sentence, each on one line. */
  public static Map<String, String> each(Map<String, String> facts) {
    return facts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, fact -> of(fact.getValue())));
  }

  /** The text with each run of blanks as one space, and what is no letter by its sign. */
  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean blank = c == ' ' || c >= '\t' && c <= '\r';
      if (!blank) {
        line.append(c);
      } else if (at == 0 || line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return Signs.shown(line.toString());
  }
}
