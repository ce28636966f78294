package fi.koonti.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places for texts in a template: <code>{{name}}</code>. */
final class Placeholders {

  private static final String OPENING = "{{";
  private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([\\p{L}\\p{N}_.-]+)\\s*\\}\\}");

  private Placeholders() {}

  /** Whether a text may have a place in it. */
  static boolean mayBeIn(String text) {
    return text.contains(OPENING);
  }

  /** Whether a text has an opening that leads to no name. */
  static boolean isBroken(String text) {
    return mayBeIn(PLACE.matcher(text).replaceAll(""));
  }

  /** The names in a text, in their order. */
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      names.add(place.group(1));
    }
    return names;
  }

  /** The name, when the text is one place and nothing else. */
  static Optional<String> only(String text) {
    Matcher place = PLACE.matcher(text);
    return place.matches() ? Optional.of(place.group(1)) : Optional.empty();
  }

  /** The text with its places filled; a value is never looked into for further places. */
  static String fill(String text, UnaryOperator<String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(values.apply(place.group(1))));
  }
}
