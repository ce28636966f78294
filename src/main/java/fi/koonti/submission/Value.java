package fi.koonti.submission;

import fi.koonti.quantity.LevelReader;
import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.UnitScale;
import fi.koonti.text.Dates;
import fi.koonti.text.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What stood in one answered cell.
 *
 * @param kind what the cell held
 * @param text what was typed, to the letter; for a number its plain decimal form ({@code 1234.5}),
 *     for a date {@code 2023-09-30}
 * @param number what was understood, or null; a cell that shows 12 % has the number 12
 * @param date the date that was understood, or null
 * @param formula the formula whose value this is, or null when it was typed
 */
public record Value(Kind kind, String text, BigDecimal number, LocalDate date, String formula) {

  /** What a cell can hold. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    /** An error value such as {@code #N/A}; its text is that. */
    ERROR,
    /** A formula without a saved value; its text is the formula, with {@code =}. */
    UNCOMPUTED
  }

  public Value {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /** A typed text, with the number and the date that a careful reader sees in it. */
  public static Value ofText(String text) {
    LevelReading reading = LevelReader.read(text);
    return new Value(Kind.TEXT, text, reading.number(), onlyDate(reading), null);
  }

  /** A number cell that shows the number itself. */
  public static Value ofNumber(BigDecimal number) {
    return new Value(Kind.NUMBER, plain(number), number, null, null);
  }

  /** A number cell that shows a share: 0.12 is shown, and meant, as 12 %. */
  public static Value ofShare(BigDecimal share) {
    return new Value(Kind.NUMBER, plain(share), share.movePointRight(2), null, null);
  }

  /** A date cell. */
  public static Value ofDate(LocalDate date) {
    return new Value(Kind.DATE, date.toString(), null, date, null);
  }

  /** An error value. */
  public static Value ofError(String text) {
    return new Value(Kind.ERROR, text, null, null, null);
  }

  /** A formula that no program has computed. */
  public static Value ofUncomputed(String formula) {
    return new Value(Kind.UNCOMPUTED, "=" + formula, null, null, formula);
  }

  /** The same with the number in a unit, as a plan writes it; a typed number already is. */
  public Value in(String unit) {
    return kind != Kind.TEXT || number == null
        ? this
        : new Value(kind, text, UnitScale.of(unit).of(LevelReader.read(text)), date, formula);
  }

  /** The same as the saved value of a formula. */
  public Value computedBy(String source) {
    return new Value(kind, text, number, date, source);
  }

  /** What people see in the cell: {@code 12 %} for a share, {@code 30.9.2023}, else the text. */
  public String shown() {
    if (kind == Kind.DATE) {
      return Dates.of(date);
    }
    boolean share = kind == Kind.NUMBER && number.compareTo(new BigDecimal(text)) != 0;
    return share ? plain(number).replace('.', ',') + " %" : text;
  }

  /** Whether it can be an answer at all. */
  public boolean isUsable() {
    return kind != Kind.ERROR && kind != Kind.UNCOMPUTED;
  }

  public boolean isFormula() {
    return formula != null;
  }

  /** Whether two people would say that the same was answered. */
  public boolean saysTheSameAs(Value other) {
    return Wording.same(text, other.text)
        || number != null
            && other.number != null
            && kind == Kind.NUMBER
            && other.kind == Kind.NUMBER
            && number.compareTo(other.number) == 0;
  }

  private static LocalDate onlyDate(LevelReading reading) {
    boolean one = reading.dates().size() == 1 && Dates.areCounted(reading.dates().get(0));
    return one ? reading.dates().get(0) : null;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
