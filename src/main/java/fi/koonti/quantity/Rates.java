package fi.koonti.quantity;

import java.util.Arrays;
import java.util.Set;

/**
 * Words that make a number one of each or a part of something: {@code 10 kpl joka vuosi}, {@code 10
 * koulua kohti}, {@code 8 kymmenestä}.
 */
final class Rates {

  private static final Phrases EACH = Phrases.of("each");

  private static final Set<String> EACH_OF = Lexicon.words("each-of");

  private Rates() {}

  /**
   * Which tokens of a row say so of a value before them.
   *
   * @param value which of its tokens are of a value
   */
  static boolean[] of(TokenRow row, boolean[] value) {
    boolean[] rates = new boolean[row.size()];
    for (int at = 1; at < row.size(); at++) {
      int end = EACH.endAt(row, at);
      if (value[at - 1] && !value[at]) {
        Arrays.fill(rates, at, end, true);
      }
      boolean isTime = at + 1 < row.size() && row.isTaken(at + 1);
      boolean behind = value[at - 1] || at > 1 && value[at - 2] && row.isWord(at - 1);
      boolean each = row.isWord(at, EACH_OF) && behind && !isTime;
      rates[at] |= !value[at] && (each || isOutOf(row, value, at));
    }
    return rates;
  }

  /** {@code 8 kymmenestä}, {@code 8 av tio}; what stands in brackets says the same again. */
  private static boolean isOutOf(TokenRow row, boolean[] value, int at) {
    int before = row.isWord(at - 1, LevelWords.SHARE_OF) ? at - 2 : at - 1;
    return before >= 0 && value[before] && LevelWords.isNumberWord(row.word(at));
  }
}
