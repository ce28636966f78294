package fi.koonti.quantity;

import fi.koonti.quantity.Quantity.Lead;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the numbers of a row that may be values, each with the words that belong to it. */
final class QuantityReader {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final TokenRow row;
  private final boolean[] named;
  private int lastOrdinal;

  private QuantityReader(TokenRow row) {
    this.row = row;
    this.named = new boolean[row.size()];
  }

  /** The numbers that nothing else has taken and that name nothing, in the order of the text. */
  static List<Quantity> read(TokenRow row) {
    QuantityReader reader = new QuantityReader(row);
    List<Quantity> found = new ArrayList<>();
    int lastEnd = -1;
    for (int at = 0; at < row.size(); at++) {
      if (!(row.get(at) instanceof Token.Number number) || row.isTaken(at)) {
        continue;
      }
      reader.named[at] = reader.isName(at);
      if (!reader.named[at]) {
        Quantity quantity = reader.quantity(number, at, lastEnd);
        found.add(quantity);
        lastEnd = quantity.last();
      }
    }
    return found;
  }

  /** A number of the row as a value, whatever else it may be; empty where no number stands. */
  static Optional<Quantity> at(TokenRow row, int index) {
    return row.get(index) instanceof Token.Number number
        ? Optional.of(new QuantityReader(row).quantity(number, index, -1))
        : Optional.empty();
  }

  /** Whether a number is a name or a place in a row: {@code linja 1}, {@code § 45}, {@code 66.}. */
  private boolean isName(int at) {
    if (row.isWord(row.before(at), LevelWords.LABELS)
        || row.isSymbol(at - 1, '§')
        || row.isSymbol(at + 1, '§')
        || row.isSymbol(at - 1, '#')) {
      return true;
    }
    boolean boundToWord = row.isGlued(at) && row.isGlued(at - 1) && row.isWord(at - 2);
    if (boundToWord && (row.isSymbol(at - 1, '/') || row.isDash(at - 1))) {
      return true;
    }
    boolean goesOn =
        row.isSymbol(at - 1, ',')
            || row.isDash(at - 1)
            || row.isWord(at - 1, LevelWords.LIST_WORDS);
    if (goesOn && at >= 2 && named[at - 2]) {
      return !UnitReader.read(row, at + 1).isPresent();
    }
    return isOrdinal(at);
  }

  /** {@code 66. kaupunginosa}, {@code 1.} at the start of a line or sentence, 2. after 1. */
  private boolean isOrdinal(int at) {
    if (!row.isSymbol(at + 1, '.') || !row.isGlued(at + 1) || !row.isWord(at + 2)) {
      return false;
    }
    boolean lower = Character.isLowerCase(row.text().charAt(row.get(at + 2).start()));
    boolean startsSomething = row.beginsLine(at) || row.isSymbol(at - 1, '.');
    int number = row.smallNumber(at);
    boolean continues = number > 1 && number == lastOrdinal + 1;
    if (lower || startsSomething || continues) {
      lastOrdinal = number;
      return true;
    }
    return false;
  }

  private Quantity quantity(Token.Number number, int at, int lastEnd) {
    Lead lead = lead(at, lastEnd);
    UnitReader.Unit unit = UnitReader.read(row, at + 1);
    Modifiers modifiers = Modifiers.read(row, lead.isSign() ? at - 1 : at, unit.end());
    if (lead == Lead.NOTHING && isBracketed(modifiers)) {
      lead = Lead.EITHER_SIGN;
    }
    boolean prefixed = unit.name() == null && isCurrency(modifiers.first() - 1);
    int first = prefixed ? modifiers.first() - 1 : modifiers.first();
    int start = row.get(first).start();
    int end = row.get(modifiers.last() - 1).end();
    boolean negative = lead == Lead.MINUS || lead == Lead.MINUS_OR_NOT;
    BigDecimal value = number.value().multiply(unit.factor());
    Candidate candidate =
        new Candidate(
            negative ? value.negate() : value,
            prefixed ? "€" : unit.name(),
            unit.factor(),
            modifiers.approximate(),
            modifiers.bound(),
            row.text().substring(start, end),
            start,
            end);
    Optional<BigDecimal> other =
        Optional.ofNullable(number.other())
            .filter(second -> isOpen(number, unit))
            .map(second -> second.multiply(unit.factor()))
            .map(second -> negative ? second.negate() : second);
    return new Quantity(
        candidate,
        lead,
        first,
        modifiers.last(),
        other.orElse(null),
        number.foreign(),
        goesTowards(unit, at));
  }

  /** Whether the second reading of a number is as likely as the first. */
  private boolean isOpen(Token.Number number, UnitReader.Unit unit) {
    boolean points = row.asked().notation() == Notation.POINT;
    if (points && (row.asked().isShare() || UnitWords.isShare(unit.name()))) {
      // No share has thousands.
      return hasComma(number);
    }
    if (points && hasComma(number)) {
      return false;
    }
    // Nobody writes thousands of millions: "1,234 milj. €" has decimals.
    boolean certain = unit.factor().compareTo(MILLION) >= 0 && number.value().scale() == 3;
    return !(certain && (points || hasComma(number)));
  }

  private boolean hasComma(Token.Number number) {
    return row.text().substring(number.start(), number.end()).indexOf(',') > 0;
  }

  private static boolean isSign(char symbol) {
    return symbol == '+' || Characters.isDash(symbol);
  }

  /** Whether the sign before a number follows the other one: {@code +/-5}, {@code +-5}. */
  private boolean isOtherSign(int at) {
    int before = row.isSymbol(at - 2, '/') ? at - 3 : at - 2;
    boolean glued = row.isGlued(at - 1) && (before == at - 2 || row.isGlued(at - 2));
    return glued
        && isSign(row.symbol(before))
        && (row.symbol(before) == '+') != row.isSymbol(at - 1, '+');
  }

  private boolean goesTowards(UnitReader.Unit unit, int at) {
    String suffix = row.suffix(unit.isPresent() ? unit.end() - 1 : at);
    return LevelWords.TOWARDS.contains(suffix);
  }

  private boolean isCurrency(int index) {
    return row.isSymbol(index, '€') || row.word(index).equals("eur");
  }

  /** Whether a text or a line begins with the number in brackets of its own. */
  private boolean isBracketed(Modifiers number) {
    return row.isSymbol(number.first() - 1, '(')
        && row.beginsLine(number.first() - 1)
        && row.isSymbol(number.last(), ')');
  }

  private Lead lead(int at, int lastEnd) {
    if (row.isWord(at - 1, LevelWords.MINUS)) {
      return lastEnd == at - 1 ? Lead.RANGE : Lead.MINUS;
    }
    char sign = row.symbol(at - 1);
    if (sign == '±' || isSign(sign) && isOtherSign(at)) {
      return Lead.EITHER_SIGN;
    }
    if (sign == '+') {
      return Lead.PLUS;
    }
    if (!Characters.isDash(sign)) {
      return Lead.NOTHING;
    }
    if (lastEnd == at - 1) {
      return Lead.RANGE;
    }
    // "2023-5": bound to a year on its other side, a dash is as little a sign as a range.
    if (row.isGlued(at) && row.isGlued(at - 1) && row.isNumber(at - 2)) {
      return Lead.MINUS_OR_NOT;
    }
    if (row.isGlued(at) || row.isSymbol(at - 2, '(') || sign == '\u2212') {
      return Lead.MINUS;
    }
    return row.beginsLine(at - 1) ? Lead.MINUS_OR_NOT : Lead.NOTHING;
  }
}
