package fi.koonti.report.word;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something about a template that its keeper should know.
 *
 * @param names of the styles or of the places
 */
public record MissingStyle(Kind kind, List<String> names) {

  public MissingStyle {
    names = List.copyOf(names);
  }

  /** What can be amiss. */
  public enum Kind {
    /** It lacks styles; the program's own were used. */
    STYLE,
    /** It has places that nothing is known of; they stayed as they are. */
    PLACE
  }

  /** The sentence for whoever keeps the template. */
  public String sentence(Language language) {
    String key = "lack." + kind.name().toLowerCase(Locale.ROOT);
    return Texts.of(MissingStyle.class, "word", language)
        .get(key, Map.of("names", String.join(", ", names)));
  }
}
