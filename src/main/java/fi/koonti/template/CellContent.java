package fi.koonti.template;

import fi.koonti.text.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What goes into one cell. A text is only ever a text: {@code =1+1} in it is no formula. The cell
 * keeps the style that it has in the template unless {@link #styled} names another.
 */
public sealed interface CellContent
    permits CellContent.Value, CellContent.Formula, CellContent.Link, DressedContent {

  /** What the cell shows; for a formula what it shows until somebody calculates. */
  Value value();

  /** The formula that goes with the value, if any. */
  default Optional<Formula> formula() {
    return Optional.empty();
  }

  /** Where a click leads, if anywhere. */
  default Optional<Link> link() {
    return Optional.empty();
  }

  /** The name of the cell style that is asked for, if any. */
  default Optional<String> style() {
    return Optional.empty();
  }

  /** The same in a cell style that the template has under this name. */
  default CellContent styled(String style) {
    return new DressedContent.Styled(this, style);
  }

  /** A text to the letter; line ends become {@code \n}. */
  static Value text(String text) {
    return text.isEmpty() ? new Blank() : new Text(text);
  }

  /** A number to the last digit. */
  static Value number(BigDecimal number) {
    return new Number(number);
  }

  /** A number, in the shortest decimal form that means it. */
  static Value number(double number) {
    return new Number(BigDecimal.valueOf(number));
  }

  /** A day; the style of the cell says how it looks. */
  static Value date(LocalDate date) {
    return new Date(date);
  }

  static Value bool(boolean value) {
    return new Bool(value);
  }

  /** Nothing but the style. */
  static Value blank() {
    return new Blank();
  }

  /**
   * A formula in the grammar of the file (English names, commas), without {@code =}, its addresses
   * being those of the finished workbook.
   */
  static CellContent formula(String expression, Value cached) {
    return new Formula(Objects.requireNonNull(expression, "expression"), cached);
  }

  /**
   * The formula that the template has in this cell, and what it shows until somebody calculates.
   */
  static CellContent cached(Value cached) {
    return new Formula(null, cached);
  }

  /** A text that leads to a place in this workbook, {@code Seuranta!M7}. */
  static Link link(String text, String location) {
    return new Link(text(text), location, false, null);
  }

  /** A text that leads out of this workbook, to a file or an address. */
  static Link linkOutside(String text, String target) {
    return new Link(text(text), target, true, null);
  }

  /** The same, leading to a place in this workbook when it is clicked on. */
  default CellContent leadingTo(String location, String tooltip) {
    return new DressedContent.Leading(this, new Link(value(), location, false, tooltip));
  }

  /** A plain value: what a cell can hold without a formula. */
  sealed interface Value extends CellContent {

    /** How the file marks the value. */
    CellType type();

    /** The value as the file has it, before any escaping. */
    String written();

    @Override
    default Value value() {
      return this;
    }
  }

  /** How a file tells values apart. */
  enum CellType {
    TEXT,
    NUMBER,
    BOOL,
    BLANK
  }

  /**
   * A text of at most 32,767 characters, which is what a cell can hold; a longer one is cut, and
   * says so. Whoever must not lose any of it asks {@link #fits} first.
   */
  record Text(String text) implements Value {
    /** The limit of Excel, in UTF-16 units. */
    public static final int LIMIT = 32_767;

    private static final String CUT = " […]";

    public Text {
      text = fitting(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Whether a cell can hold all of a text. */
    public static boolean fits(String text) {
      return text.length() <= LIMIT;
    }

    private static String fitting(String text) {
      if (fits(text)) {
        return text;
      }
      int end = LIMIT - CUT.length();
      return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
          + CUT;
    }

    @Override
    public CellType type() {
      return CellType.TEXT;
    }

    @Override
    public String written() {
      return text;
    }
  }

  /** A number; one that is greater than spreadsheets count stands as a text. */
  record Number(BigDecimal number) implements Value {
    private static final BigDecimal GREATEST = new BigDecimal("9.99999999999999E+307");

    public Number {
      Objects.requireNonNull(number, "number");
    }

    @Override
    public CellType type() {
      return number.abs().compareTo(GREATEST) <= 0 ? CellType.NUMBER : CellType.TEXT;
    }

    /** Plain digits, except where they would be a row of zeros. */
    @Override
    public String written() {
      BigDecimal shortest = number.stripTrailingZeros();
      boolean extreme = shortest.scale() < -20 || shortest.scale() > 40;
      return extreme ? shortest.toString() : shortest.toPlainString();
    }
  }

  /**
   * A day. One that spreadsheets do not count stands as a text: before 1 March 1900 Excel has a day
   * that never was, and it ends with the year 9999.
   */
  record Date(LocalDate date) implements Value {
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    public Date {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public CellType type() {
      return Dates.areCounted(date) ? CellType.NUMBER : CellType.TEXT;
    }

    @Override
    public String written() {
      return Dates.areCounted(date)
          ? Long.toString(ChronoUnit.DAYS.between(ZERO, date))
          : Dates.of(date);
    }
  }

  /** True or false. */
  record Bool(boolean is) implements Value {
    @Override
    public CellType type() {
      return CellType.BOOL;
    }

    @Override
    public String written() {
      return is ? "1" : "0";
    }
  }

  /** Nothing. */
  record Blank() implements Value {
    @Override
    public CellType type() {
      return CellType.BLANK;
    }

    @Override
    public String written() {
      return "";
    }
  }

  /**
   * A formula.
   *
   * @param expression the formula, or null for the one that the template has in the cell
   * @param value what it shows until somebody calculates
   */
  record Formula(@Nullable String expression, Value value) implements CellContent {
    public Formula {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public Optional<Formula> formula() {
      return Optional.of(this);
    }
  }

  /**
   * A text to click on.
   *
   * @param target a place in the workbook, or a file or address outside
   * @param outside whether the target is outside
   * @param tooltip what is shown when the pointer rests on it, or null
   */
  record Link(Value value, String target, boolean outside, @Nullable String tooltip)
      implements CellContent {
    public Link {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(target, "target");
    }

    /** The same with a text that is shown when the pointer rests on it. */
    public Link withTooltip(String text) {
      return new Link(value, target, outside, text);
    }

    @Override
    public Optional<Link> link() {
      return Optional.of(this);
    }
  }
}
