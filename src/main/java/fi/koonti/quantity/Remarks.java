package fi.koonti.quantity;

import java.util.Set;

/** The words of a remark in brackets beside a value that make it a value of something else. */
final class Remarks {

  private static final Set<String> WORDS = Lexicon.words("remark");

  /** How such words begin, whatever their ending. */
  private static final Stems STEMS = Stems.of("remark-stem");

  /** Words that may mean something else in a longer remark: {@code KS}, but {@code ks. liite}. */
  private static final Set<String> ALONE = Lexicon.words("remark-alone");

  private static final Set<String> FAMILIAR = Lexicon.words("remark-familiar");

  private Remarks() {}

  /** Whether a word in small letters says so, wherever it stands in the remark. */
  static boolean tells(String word) {
    return WORDS.contains(word) || UnitWords.PER.containsKey(word) || STEMS.begin(word);
  }

  /** Whether a word in small letters is known to leave the value what it is. */
  static boolean isFamiliar(String word) {
    return FAMILIAR.contains(word);
  }

  /** Whether a word says so when it is the whole remark. */
  static boolean tellsAlone(String word) {
    return ALONE.contains(word)
        || LevelWords.MORE.contains(word)
        || LevelWords.LESS.contains(word)
        || LevelWords.BETTER.contains(word)
        || LevelWords.WORSE.contains(word);
  }
}
