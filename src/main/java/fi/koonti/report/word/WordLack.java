package fi.koonti.report.word;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Locale;
import java.util.Map;

/**
 * Something about a template that its keeper should know.
 *
 * @param what the name of the style or of the place
 */
public record WordLack(Kind kind, String what) {

  /** What can be amiss. */
  public enum Kind {
    /** It lacks a style; the program's own was used. */
    STYLE,
    /** It has a place that nothing is known of; it stayed as it is. */
    PLACE
  }

  /** The sentence for whoever keeps the template. */
  public String sentence(Language language) {
    String key = "lack." + kind.name().toLowerCase(Locale.ROOT);
    return Texts.of(WordLack.class, "word", language).get(key, Map.of("what", what));
  }
}
