package fi.koonti.grid;

/**
 * One piece of a number format code.
 *
 * @param text the letters to show, the placeholder, or how often a letter of a day is repeated
 */
record FormatToken(Kind kind, String text) {

  /** What a piece stands for. */
  enum Kind {
    /** Letters that are shown as they are. */
    LITERAL,
    /** A place for one digit: {@code 0}, {@code #} or {@code ?}. */
    DIGIT,
    POINT,
    /** Groups of thousands, or thousands left out. */
    COMMA,
    PERCENT,
    /** {@code E+} or {@code E-}, before the digits of an exponent. */
    EXPONENT,
    /** Between the digits of a fraction. */
    SLASH,
    /** The number as it is without any format. */
    GENERAL,
    /** A text that stands in the cell. */
    TEXT,
    /** {@code y}, {@code m} of a month, {@code d}, {@code a} of a weekday, {@code e}, {@code g}. */
    DAY,
    /** {@code h}, {@code m} of minutes, {@code s}. */
    TIME,
    /** Time that has passed, {@code [h]}. */
    ELAPSED,
    /** Before noon or after it. */
    HALF_DAY
  }

  /** The letter of a day or a time; how often it stands is the length of the text. */
  char letter() {
    return text.charAt(0);
  }

  /** How many letters there are. */
  int count() {
    return text.length();
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean is(Kind wanted, char letter) {
    return kind == wanted && letter() == letter;
  }
}
