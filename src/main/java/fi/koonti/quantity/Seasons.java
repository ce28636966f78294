package fi.koonti.quantity;

import fi.koonti.text.TextNormalizer;
import java.util.Set;

/** Seasons and terms: they have a year, but not all of it, and their months are not agreed. */
public final class Seasons {

  private static final Set<String> STEMS = Lexicon.words("season-stem");

  private Seasons() {}

  /** Whether a text names one, in whatever form: {@code syksyllä 2024}. */
  public static boolean areNamedIn(String text) {
    String folded = TextNormalizer.folded(text);
    return STEMS.stream().anyMatch(folded::contains);
  }
}
