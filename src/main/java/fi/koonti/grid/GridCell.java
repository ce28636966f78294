package fi.koonti.grid;

import fi.koonti.location.CellAddress;
import fi.koonti.text.Language;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * One cell that is not blank, as the file has it. A cell with only blanks in its text is here,
 * because someone typed them; a cell with an empty text is not, unless a formula made it.
 *
 * @param address where it stands
 * @param kind what the value is
 * @param text the value in letters, see {@link Kind}; never null
 * @param number the full double of a {@link Kind#NUMBER}, else NaN
 * @param look how it looks, as far as that says something of its value
 * @param date the day and time of a number that is shown as one, in the workbook's own date system,
 *     to the millisecond, or of a {@link Kind#DATE_TEXT}; empty for what no calendar has
 *     (29.2.1900, negative)
 * @param formula the formula as the file has it, without {@code =}; there but empty when the cell
 *     only shares the formula of another; the value is what was saved, nothing is computed
 */
public record GridCell(
    CellAddress address,
    Kind kind,
    String text,
    double number,
    CellLook look,
    Optional<LocalDateTime> date,
    Optional<String> formula) {

  /** What the value of a cell is, and what its text then holds. */
  public enum Kind {
    /**
     * Exactly what was typed, but without letters that are struck out, and with raised and lowered
     * digits as such; only XML's own line end rule has touched it otherwise.
     */
    TEXT,
    /** The shortest plain decimal of the double, {@code 1234.5}; never with an exponent. */
    NUMBER,
    /** {@code TRUE} or {@code FALSE}. */
    BOOLEAN,
    /** The error as spreadsheets write it, {@code #N/A}. */
    ERROR,
    /** A day or time that the file holds as ISO 8601 letters, as they stand. */
    DATE_TEXT,
    /** A formula whose value was not saved; the text is empty. */
    MISSING,
    /** What the file says cannot be so (no such shared string, no number); as it stands there. */
    DAMAGED
  }

  public GridCell {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(look, "look");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(formula, "formula");
    if (Double.isNaN(number) == (kind == Kind.NUMBER)) {
      throw new IllegalArgumentException(
          "expected a number in number cells only, but found " + number + " in " + kind);
    }
  }

  /** A cell whose value is no number. */
  static GridCell of(
      CellAddress address, Kind kind, String text, CellLook look, Optional<String> formula) {
    return new GridCell(address, kind, text, Double.NaN, look, Optional.empty(), formula);
  }

  /** What the number format makes of the value. */
  public NumberShape shape() {
    return switch (kind) {
      case NUMBER -> look.format().shape(number);
      case DATE_TEXT -> text.indexOf('T') < 0 ? NumberShape.DATE : NumberShape.DATE_TIME;
      case TEXT, BOOLEAN, ERROR, MISSING, DAMAGED -> NumberShape.GENERAL;
    };
  }

  /**
   * What the cell of a number shows.
   *
   * @param language how numbers and days are written
   */
  public Shown shown(Language language) {
    if (kind != Kind.NUMBER) {
      throw new IllegalStateException("expected a number, but found " + kind);
    }
    return look.format().shown(number, date, language);
  }

  /** What people read in the cell, whatever its kind. */
  public String shownText(Language language) {
    return switch (kind) {
      case NUMBER -> shown(language).text();
      case DATE_TEXT -> date.map(day -> look.format().shown(day, language)).orElse(text);
      case TEXT -> look.format().shown(text);
      case BOOLEAN, ERROR, MISSING, DAMAGED -> text;
    };
  }

  /** Whether letters of it are struck out. */
  public boolean hasStruck() {
    return !look.struck().isEmpty();
  }

  /** Whether there is a value that nobody can see, by its format or its colour. */
  public boolean isUnseen() {
    boolean there = kind == Kind.NUMBER || !text.isBlank();
    return there && (look.unseen() || shownText(Language.FI).isBlank());
  }

  /** Whether the value comes from a formula, its own or a shared one. */
  public boolean isFormula() {
    return formula.isPresent();
  }

  /** Whether a formula stands here without a saved value; then nothing is known of the value. */
  public boolean valueMissing() {
    return kind == Kind.MISSING;
  }
}
