package fi.koonti.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Indicators that are counted in their texts: {@code Mittari 1. … Mittari 2. …}. */
final class Numbered {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:^|\\s)(?:"
              + Label.wordsOf(Label.INDICATOR).stream()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")\\s*\\d{1,2}\\s*[.:)]\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Numbered() {}

  /** Whether a text begins with the number of an indicator. */
  static boolean isNumbered(String text) {
    return NUMBER.matcher(text).lookingAt();
  }

  /** The indicators of a text, without their numbers; the text itself when it counts none. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    int from = 0;
    while (matcher.find()) {
      add(parts, text.substring(from, matcher.start()));
      from = matcher.end();
    }
    add(parts, text.substring(from));
    return parts;
  }

  private static void add(List<String> parts, String text) {
    if (!text.isBlank()) {
      parts.add(text.strip());
    }
  }
}
