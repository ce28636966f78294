package fi.koonti.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Expressions of one word or several, {@code tähän mennessä}, found in a row of tokens. */
final class Phrases {

  /** The letters of each, token by token, by those of its first. */
  private final Map<String, List<List<String>>> phrases;

  private Phrases(Map<String, List<List<String>>> phrases) {
    this.phrases = phrases;
  }

  /** The expressions of a kind, as {@link Lexicon} has them. */
  static Phrases of(String kind) {
    Map<String, List<List<String>>> phrases = new HashMap<>();
    for (String words : Lexicon.words(kind)) {
      TokenRow row = TokenRow.of(words);
      List<String> phrase = IntStream.range(0, row.size()).mapToObj(row::letters).toList();
      phrases.computeIfAbsent(phrase.get(0), first -> new ArrayList<>()).add(phrase);
    }
    return new Phrases(phrases);
  }

  /** Where the longest one ends that begins at an index; the same index when none does. */
  int endAt(TokenRow row, int start) {
    if (start >= row.size()) {
      return start;
    }
    int longest = 0;
    for (List<String> phrase : phrases.getOrDefault(row.letters(start), List.of())) {
      if (phrase.size() > longest && isAt(row, start, phrase)) {
        longest = phrase.size();
      }
    }
    return longest == 0 ? start : row.after(start + longest - 1);
  }

  private static boolean isAt(TokenRow row, int start, List<String> phrase) {
    if (start + phrase.size() > row.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!row.letters(start + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
