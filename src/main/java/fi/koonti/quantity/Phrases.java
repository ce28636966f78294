package fi.koonti.quantity;

import java.util.List;

/** Expressions of one word or several, {@code tähän mennessä}, found in a row of tokens. */
final class Phrases {

  private final List<TokenRow> phrases;

  private Phrases(List<TokenRow> phrases) {
    this.phrases = phrases;
  }

  /** The expressions of a kind, as {@link Lexicon} has them. */
  static Phrases of(String kind) {
    return new Phrases(Lexicon.words(kind).stream().map(TokenRow::of).toList());
  }

  /** Where the longest one ends that begins at an index; the same index when none does. */
  int endAt(TokenRow row, int start) {
    int longest = 0;
    for (TokenRow phrase : phrases) {
      if (phrase.size() > longest && isAt(row, start, phrase)) {
        longest = phrase.size();
      }
    }
    return longest == 0 ? start : row.after(start + longest - 1);
  }

  private static boolean isAt(TokenRow row, int start, TokenRow phrase) {
    if (start + phrase.size() > row.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!row.letters(start + i, start + i + 1).equals(phrase.letters(i, i + 1))) {
        return false;
      }
    }
    return true;
  }
}
