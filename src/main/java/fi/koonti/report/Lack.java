package fi.koonti.report;

import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Map;
import java.util.Objects;

/**
 * Something that the report's mould lacks.
 *
 * @param what the name of what is missing, or what a fault is about
 */
public record Lack(Kind kind, String what) {

  public Lack {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(what, "what");
  }

  /** What a mould can lack. */
  public enum Kind {
    /** A pattern row. */
    PATTERN_ROW,
    /** A named cell style. */
    STYLE,
    /** A sheet under its name; columns are left out of it and links lead into it. */
    SHEET,
    /** The mould has something that cannot be poured. */
    FAULT
  }

  /** The sentence for whoever keeps the mould. */
  public String sentence(Language language) {
    String key = "lack." + KebabCase.of(kind);
    return Texts.of(Lack.class, "report", language).get(key, Map.of("what", what));
  }
}
