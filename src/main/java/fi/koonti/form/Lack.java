package fi.koonti.form;

import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import java.util.Map;
import java.util.Objects;

/**
 * Something that a form's mould lacks.
 *
 * @param what the name of what is missing
 * @param sheet where it should stand; empty when it belongs to the whole workbook
 * @param cell the address where it should stand, {@code M5}, or what a fault is about; may be empty
 */
public record Lack(Kind kind, String what, String sheet, String cell) {

  public Lack {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(cell, "cell");
  }

  /** What a mould can lack. */
  public enum Kind {
    /** A pattern row. */
    KIND,
    /** The key of a column, in the hidden row above the headings. */
    KEY,
    /** The heading of a column. */
    HEADING,
    /** A named cell style. */
    STYLE,
    /** The mould has something that cannot be poured. */
    FAULT
  }

  /** The sentence for whoever keeps the mould. */
  public String sentence(Language language) {
    return FormTexts.in(language)
        .get("lack." + KebabCase.of(kind), Map.of("what", what, "sheet", sheet, "cell", cell));
  }
}
