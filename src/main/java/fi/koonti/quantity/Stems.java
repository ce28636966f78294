package fi.koonti.quantity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The beginnings of words of one kind, by their first letter: every word of a plan is tried. */
final class Stems {

  private final Map<Character, List<String>> byFirst;

  private Stems(Map<Character, List<String>> byFirst) {
    this.byFirst = byFirst;
  }

  /** Those that {@link Lexicon} has of a kind. */
  static Stems of(String kind) {
    Set<String> words = Lexicon.words(kind);
    return new Stems(
        words.stream()
            .collect(
                Collectors.groupingBy(stem -> stem.charAt(0), Collectors.toUnmodifiableList())));
  }

  /** Whether a word begins with one of them. */
  boolean begin(String word) {
    if (word.isEmpty()) {
      return false;
    }
    for (String stem : byFirst.getOrDefault(word.charAt(0), List.of())) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }
}
