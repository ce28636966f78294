package fi.koonti.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The words of a level that nobody knows, and what multiplies beside its numbers. */
final class StrangeWords {

  private StrangeWords() {}

  /**
   * The words, in their order.
   *
   * @param isUsed whether a reading has used the token of an index
   */
  static List<String> in(TokenRow row, IntPredicate isUsed) {
    List<String> strange = new ArrayList<>();
    for (int at = 0; at < row.size(); at++) {
      boolean strangeWord = row.isWord(at) && !isUsed.test(at) && !isKnown(row, at);
      if (strangeWord || LevelVocabulary.multiplies(row, at)) {
        strange.add(row.letters(at, at + 1));
      }
    }
    return strange;
  }

  /** What comes before a count noun only says of what: {@code laskureiden määrä}. */
  private static boolean isKnown(TokenRow row, int at) {
    return LevelVocabulary.knows(row.word(at))
        || LevelVocabulary.isCountNoun(row.word(at + 1))
        || isFirstHalf(row, at);
  }

  /** {@code TE-tilasto}: what is known of the second half is known of the word. */
  private static boolean isFirstHalf(TokenRow row, int at) {
    return row.isDash(at + 1)
        && row.isGlued(at + 1)
        && row.isGlued(at + 2)
        && Remarks.isFamiliar(row.word(at + 2));
  }
}
