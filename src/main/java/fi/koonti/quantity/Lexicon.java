package fi.koonti.quantity;

import fi.koonti.text.WordLines;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that numbers are understood by. A language is a file, {@code words_fi.txt}, a word is a
 * line, and what stands in brackets above it is what the word says of a number; of {@code [bound
 * at-least]} the kind is {@code bound} and the value {@code at-least}. A text may mix languages, so
 * the words of all stand together.
 */
final class Lexicon {

  private static final List<String> FILES = List.of("all", "fi", "sv", "en");
  private static final Map<String, Map<String, String>> KINDS = kinds();

  private Lexicon() {}

  /** The words of a kind, each with its value; with an empty one where the kind has none. */
  static Map<String, String> values(String kind) {
    Map<String, String> words = KINDS.get(kind);
    if (words == null) {
      throw new IllegalArgumentException(
          "expected a kind of " + KINDS.keySet() + ", but found " + kind);
    }
    return words;
  }

  /** The words of a kind. */
  static Set<String> words(String kind) {
    return values(kind).keySet();
  }

  private static Map<String, Map<String, String>> kinds() {
    Map<String, Map<String, String>> kinds = new HashMap<>();
    for (String file : FILES) {
      String kind = "";
      String value = "";
      for (String line : WordLines.of(Lexicon.class, "words_" + file + ".txt")) {
        if (line.startsWith("[")) {
          String[] head = line.substring(1, line.length() - 1).split(" ", 2);
          kind = head[0];
          value = head.length > 1 ? head[1] : "";
        } else {
          // A word that two languages share means what the first of them says.
          kinds.computeIfAbsent(kind, one -> new LinkedHashMap<>()).putIfAbsent(line, value);
        }
      }
    }
    kinds.replaceAll((kind, words) -> Map.copyOf(words));
    return Map.copyOf(kinds);
  }
}
