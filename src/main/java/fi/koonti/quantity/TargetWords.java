package fi.koonti.quantity;

import fi.koonti.text.TextNormalizer;
import java.util.Set;

/** Words for a target, in whatever form: {@code tavoitteena oli 100}. */
public final class TargetWords {

  private static final Set<String> STEMS = Lexicon.words("target-stem");

  private static final Set<String> YEAR_BEFORE = Lexicon.words("previous-year");

  private TargetWords() {}

  /** Whether a text compares with the year before: {@code +10 % edellisestä vuodesta}. */
  public static boolean speakOfYearBefore(String text) {
    return TokenRow.of(text).hasWord(YEAR_BEFORE::contains);
  }

  /** Whether a word does. */
  public static boolean isOfYearBefore(String word) {
    return YEAR_BEFORE.contains(word);
  }

  /** Whether a text speaks of one. */
  public static boolean areIn(String text) {
    String folded = TextNormalizer.folded(text);
    return STEMS.stream().anyMatch(folded::contains);
  }
}
