package fi.koonti.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that a level may be told with. What stands beside them may turn its number into one of
 * something else: {@code sama kuin Turussa}, {@code 35 kuukaudessa}, {@code 2 x nykyinen}.
 */
final class LevelVocabulary {

  private static final List<String> KINDS =
      List.of(
          "approximately",
          "bound",
          "bound-compared",
          "than",
          "or",
          "more",
          "less",
          "better",
          "worse",
          "times",
          "same",
          "same-of",
          "unchanged",
          "change-filler",
          "share-of",
          "that-is",
          "label",
          "list",
          "said",
          "time",
          "minus",
          "new",
          "aside",
          "year",
          "reference-after",
          "reference-before",
          "until",
          "time-end",
          "remark-familiar",
          "level-word");

  private static final Set<String> WORDS = words();

  /** What comes before them only says of what: {@code laskureiden määrä}. */
  private static final Set<String> COUNT_NOUNS = Lexicon.words("count-noun");

  /** A change of a result may be the result. */
  private static final Set<String> NOT = Lexicon.words("level-not");

  /** Signs and letters that multiply what stands beside them. */
  private static final Set<String> MULTIPLY = Lexicon.words("multiply");

  private LevelVocabulary() {}

  static boolean knows(String word) {
    return WORDS.contains(word) && !NOT.contains(word);
  }

  static boolean isCountNoun(String word) {
    return COUNT_NOUNS.contains(word);
  }

  /** Whether it multiplies what stands beside it: {@code 2 x nykyinen}. */
  static boolean multiplies(TokenRow row, int at) {
    String said = row.isWord(at) ? row.word(at) : String.valueOf(row.symbol(at));
    return MULTIPLY.contains(said);
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (String kind : KINDS) {
      for (String phrase : Lexicon.words(kind)) {
        words.addAll(List.of(phrase.split(" ")));
      }
    }
    return Set.copyOf(words);
  }
}
