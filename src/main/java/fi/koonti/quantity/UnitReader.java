package fi.koonti.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what a number counts: {@code pv}, {@code hlö/kk}, {@code milj. €}. */
final class UnitReader {

  private final TokenRow row;
  private int at;
  private BigDecimal factor = BigDecimal.ONE;

  private UnitReader(TokenRow row, int start) {
    this.row = row;
    this.at = start;
  }

  /**
   * A unit as it was found.
   *
   * @param name its short form, or null
   * @param factor the worth of a scale word, or 1
   * @param end the index after its last token; where nothing was found, where it was looked for
   */
  record Unit(@Nullable String name, BigDecimal factor, int end) {
    boolean isPresent() {
      return name != null || factor.compareTo(BigDecimal.ONE) > 0;
    }
  }

  /** The unit that begins at an index; that which is asked for is known whatever its words are. */
  static Unit read(TokenRow row, int start) {
    int own = row.asked().endOfOwnUnit(row, start);
    if (own > start) {
      return new Unit(row.asked().ownUnit(), BigDecimal.ONE, own);
    }
    UnitReader reader = new UnitReader(row, start);
    return new Unit(reader.name(), reader.factor, reader.at);
  }

  private @Nullable String name() {
    if (isPriceMark()) {
      at += isEuro(at + 2) ? 3 : 2;
      return "€";
    }
    scale();
    String base = base();
    if (base == null) {
      return null;
    }
    if (UnitWords.PER.containsKey(row.word(at))) {
      return base + "/" + UnitWords.PER.get(row.word(at++));
    }
    return row.isSymbol(at, '/') ? base + denominator() : base;
  }

  private void scale() {
    String word = row.word(at);
    if (UnitWords.SCALES.containsKey(word)) {
      factor = UnitWords.SCALES.get(word);
      at = row.after(at);
    } else if (word.equals("m")
        && row.text().charAt(row.get(at).start()) == 'M'
        && row.asked().isOfMoney()) {
      // "2,5 M" is millions, "2,5 m" metres; "34 M" are men in Finnish tables.
      factor = UnitWords.EURO_SCALES.getOrDefault(word, BigDecimal.ONE);
      at++;
    } else if (UnitWords.EURO_SCALES.containsKey(word) && isEuro(at + 1)) {
      factor = UnitWords.EURO_SCALES.get(word);
      at++;
    }
  }

  /** {@code 850,-}, {@code 850.-} and {@code 850:-} at the end of it all. */
  private boolean isPriceMark() {
    boolean point = row.isSymbol(at, '.') && row.isGlued(at);
    return (point || row.isSymbol(at, ',') || row.isSymbol(at, ':'))
        && row.isDash(at + 1)
        && row.isGlued(at + 1)
        && !row.isWord(at + 2)
        && !row.isNumber(at + 2);
  }

  private boolean isEuro(int index) {
    return row.isSymbol(index, '€');
  }

  private @Nullable String base() {
    String word = row.word(at);
    if (UnitWords.SCALED_EUROS.containsKey(word)) {
      factor = UnitWords.SCALED_EUROS.get(word);
      at++;
      return "€";
    }
    char symbol = row.symbol(at);
    if (symbol == '%' && row.isDash(at + 1) && UnitWords.POINTS.contains(row.word(at + 2))) {
      at += 3;
      return "%-yks";
    }
    if (symbol == '%' || symbol == '‰' || symbol == '€') {
      at++;
      return String.valueOf(symbol);
    }
    String unit = UnitWords.UNITS.get(word);
    // In "5 v. 2023" the word belongs to the year.
    boolean isOfYear =
        row.isWord(at, TimeWords.YEAR_WORDS)
            && TimeWords.isLikelyYear(row.smallNumber(row.after(at)));
    if (unit != null && !isOfYear) {
      at++;
      return unit;
    }
    // One describing word may stand between: "177 000 rekisteröityä yöpymistä".
    boolean describes = word.length() > 3 && (word.endsWith("a") || word.endsWith("ä"));
    String next = row.word(at + 1);
    if (describes && next.length() > 2 && UnitWords.UNITS.containsKey(next)) {
      at += 2;
      return UnitWords.UNITS.get(next);
    }
    return null;
  }

  /** {@code /kk}, {@code /vuosi}, {@code /1000 as}; months after a stroke are a period instead. */
  private String denominator() {
    String unit = UnitWords.UNITS.get(row.word(at + 1));
    if (unit != null) {
      at += 2;
      return "/" + unit;
    }
    boolean isYear = TimeWords.isLikelyYear(row.smallNumber(at + 1));
    if (!(row.get(at + 1) instanceof Token.Number number) || isYear || !row.isGlued(at + 1)) {
      return "";
    }
    String counted = UnitWords.UNITS.get(row.word(at + 2));
    at += counted == null ? 2 : 3;
    return "/" + number.value().toPlainString() + (counted == null ? "" : " " + counted);
  }
}
