package fi.koonti.template;

import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Map;
import java.util.Objects;

/**
 * Something that a template lacks to be poured.
 *
 * @param what the name of what is missing, or the code of a fault
 * @param sheet where it should stand, or the part that a fault is in; empty when it belongs to the
 *     whole workbook
 * @param cell the address where it should stand, {@code M5}, or what a fault is about; empty when
 *     it belongs to no cell
 */
public record MissingElement(Kind kind, String what, String sheet, String cell) {

  public MissingElement {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(cell, "cell");
  }

  /** Something that the whole workbook lacks. */
  public MissingElement(Kind kind, String what) {
    this(kind, what, "", "");
  }

  /** Something in a template that cannot be poured. */
  static MissingElement of(TemplateFault fault) {
    return new MissingElement(Kind.FAULT, fault.reason().code(), fault.part(), fault.detail());
  }

  /** What a template can lack. */
  public enum Kind {
    /** A pattern row. */
    PATTERN_ROW,
    /** A named cell style. */
    STYLE,
    /** A sheet under its name. */
    SHEET,
    /** The key of a column, in the hidden row above the headings. */
    KEY,
    /** The heading of a column. */
    HEADING,
    /** The order of the columns is that of an older template. */
    LAYOUT,
    /** The template is that of an older consolidated workbook. */
    OLDER_REPORT,
    /** The template has something that cannot be poured. */
    FAULT
  }

  /** The sentence for whoever keeps the template. */
  public String sentence(Language language) {
    Texts texts = Texts.of(MissingElement.class, "missing", language);
    Map<String, String> facts = Map.of("what", what, "sheet", sheet, "cell", cell);
    return kind == Kind.FAULT
        ? texts.get("fault-" + what, facts)
        : texts.get(KebabCase.of(kind), facts);
  }
}
