package fi.koonti.grid;

import fi.koonti.grid.FormatToken.Kind;
import fi.koonti.grid.Shown.Rounding;
import fi.koonti.text.Decimals;
import fi.koonti.text.Language;
import fi.koonti.text.NumberWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Draws a number as one section of a format has it. */
final class NumberDrawing {

  /** Spreadsheet programs show no more digits than these; what lies behind them is noise. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  /** So much of a number may be rounded away before it reads as another one. */
  private static final BigDecimal NEAR = new BigDecimal("0.05");

  private final FormatSection section;
  private final boolean negative;
  private final boolean ownSign;
  private final boolean english;
  private final BigDecimal size;

  /**
   * A drawing.
   *
   * @param ownSign whether the section is for numbers below zero and brings the sign itself
   */
  NumberDrawing(FormatSection section, double number, boolean ownSign, Language language) {
    this.section = section;
    this.negative = number < 0;
    this.ownSign = ownSign;
    this.english = language == Language.EN;
    this.size = new BigDecimal(PlainNumber.text(number)).abs().round(DIGITS);
  }

  /** A number as cells without a format show it, with all its digits. */
  static String general(double number, Language language) {
    return general(new BigDecimal(PlainNumber.text(number)), language);
  }

  /** A hundredfold share may be more than doubles count, so decimals stay decimals here. */
  private static String general(BigDecimal number, Language language) {
    BigDecimal digits = number.round(DIGITS);
    String plain = digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString();
    return language == Language.EN ? plain : plain.replace('.', ',');
  }

  Shown shown() {
    FormatDigits places = FormatDigits.of(section.tokens());
    if (places.isEmpty()) {
      return words();
    }
    int percents = (int) section.tokens().stream().filter(one -> one.is(Kind.PERCENT)).count();
    int moved = 2 * percents - 3 * places.thousands();
    DrawnDigits digits = digits(places, size.movePointRight(moved));
    String before = literals(section.tokens().subList(0, places.first()));
    String after = literals(section.tokens().subList(places.behind(), section.tokens().size()));
    String text = sign(digits) + before + digits.text() + after;
    if (isDash(text.strip())) {
      return Shown.alone(text.strip());
    }
    boolean seen = digits.text().chars().anyMatch(c -> c >= '0' && c <= '9');
    Optional<NumberWords> words =
        seen && digits.readable() ? words(before, after) : Optional.empty();
    return new Shown(text.strip(), words, moved, rounding(digits, size.movePointRight(moved)));
  }

  private DrawnDigits digits(FormatDigits places, BigDecimal number) {
    if (places.isGeneral()) {
      return new DrawnDigits(general(number, language()), true, true);
    }
    if (places.isFraction()) {
      return FractionDrawing.drawn(places.tokens(), number);
    }
    return places.isExponent()
        ? ExponentDrawing.drawn(places, number, english)
        : DecimalDrawing.drawn(places, number, english);
  }

  private Language language() {
    return english ? Language.EN : Language.FI;
  }

  /** A section without places for digits: a word, a dash for nothing, or nothing at all. */
  private Shown words() {
    String text = literals(section.tokens()).strip();
    return isDash(text) ? Shown.alone(text) : Shown.other(text);
  }

  /** Bookkeepers show nothing as a dash, with its unit behind it. */
  private boolean isDash(String text) {
    return size.signum() == 0 && text.matches("[-–—−](\\s*(€|\\p{L}{1,4}))?");
  }

  private String sign(DrawnDigits digits) {
    boolean zero = digits.text().chars().noneMatch(c -> c >= '1' && c <= '9');
    return negative && !ownSign && !zero ? "-" : "";
  }

  private static String literals(List<FormatToken> tokens) {
    StringBuilder text = new StringBuilder();
    for (FormatToken token : tokens) {
      if (token.is(Kind.LITERAL)) {
        text.append(token.text());
      } else if (token.is(Kind.PERCENT)) {
        // People write the sign apart from the number, whatever the code does.
        boolean apart = text.length() > 0 && Character.isSpaceChar(text.charAt(text.length() - 1));
        text.append(apart ? "%" : " %");
      } else if (token.is(Kind.SLASH)) {
        text.append('/');
      }
    }
    return text.toString().replace('\u00A0', ' ').replace('\u202F', ' ');
  }

  /** The words around the number; none when they make another number. */
  private Optional<NumberWords> words(String before, String after) {
    if (touches(before.stripTrailing(), true) || touches(after.stripLeading(), false)) {
      return Optional.empty();
    }
    String lead = before.strip();
    String tail = after;
    if (ownSign) {
      boolean minus = lead.startsWith("-") || lead.startsWith("−") || lead.startsWith("–");
      boolean brackets = lead.startsWith("(") && tail.strip().endsWith(")");
      if (!minus && !brackets && !section.isColoured()) {
        return Optional.empty();
      }
      lead = minus || brackets ? lead.substring(1) : lead;
      tail = brackets ? tail.strip().substring(0, tail.strip().length() - 1) : tail;
    }
    String gap =
        before.isBlank() || !Character.isSpaceChar(before.charAt(before.length() - 1)) ? "" : " ";
    return Optional.of(new NumberWords((lead + gap).stripLeading(), tail.stripTrailing()));
  }

  /** How far digits that were drawn are from the number; a fraction is exact, or not readable. */
  private Rounding rounding(DrawnDigits digits, BigDecimal number) {
    if (digits.exact()) {
      return Rounding.EXACT;
    }
    String plain = digits.text().replaceAll("[\\s\u00A0\u202F]", "");
    return Decimals.of(english ? plain.replace(",", "") : plain.replace(',', '.'))
            .filter(drawn -> drawn.subtract(number).abs().compareTo(number.multiply(NEAR)) <= 0)
            .isPresent()
        ? Rounding.NEAR
        : Rounding.FAR;
  }

  /** Whether words would go on the digits of the number: {@code 0"00"}, {@code "1 "0}. */
  private static boolean touches(String words, boolean atEnd) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(atEnd ? words.length() - 1 - i : i);
      if (Character.isDigit(c)) {
        return true;
      }
      if (!Character.isSpaceChar(c) && ".,'’".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }
}
