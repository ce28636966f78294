package fi.koonti.quantity;

import java.util.Set;

/** Words that say that a number holds all that came before it. */
public final class TotalWords {

  private static final Set<String> WORDS = Lexicon.words("total");

  private TotalWords() {}

  /** Whether a text has one: {@code kertymä 60}, {@code 60 tähän mennessä}. */
  public static boolean areIn(String text) {
    return TokenRow.of(text).hasWord(WORDS::contains);
  }
}
