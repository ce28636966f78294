package fi.koonti.grid;

import fi.koonti.grid.FormatToken.Kind;
import java.util.List;

/**
 * Where a section of a number format has its digits.
 *
 * @param tokens from the first place for a digit to the last
 * @param first where the first of them stands in the section
 * @param behind where the first one behind them stands
 * @param thousands how many times a thousand is left out
 */
record FormatDigits(List<FormatToken> tokens, int first, int behind, int thousands) {

  static FormatDigits of(List<FormatToken> section) {
    int first = 0;
    while (first < section.size() && !isDigits(section, first)) {
      first++;
    }
    int last = section.size() - 1;
    while (last >= first && !isDigits(section, last)) {
      last--;
    }
    if (last < first) {
      return new FormatDigits(List.of(), section.size(), section.size(), 0);
    }
    int behind = last + 1;
    // A fraction of eighths has its last digits in the letters of the format.
    boolean slash = section.subList(first, section.size()).stream().anyMatch(FormatDigits::isSlash);
    while (slash && behind < section.size() && isPartOfFraction(section.get(behind))) {
      behind++;
    }
    List<FormatToken> tokens = List.copyOf(section.subList(first, behind));
    return new FormatDigits(tokens, first, behind, thousands(section));
  }

  private static boolean isDigits(List<FormatToken> section, int at) {
    FormatToken token = section.get(at);
    return token.is(Kind.DIGIT) || token.is(Kind.GENERAL);
  }

  private static boolean isSlash(FormatToken token) {
    return token.is(Kind.SLASH);
  }

  private static boolean isPartOfFraction(FormatToken token) {
    return isSlash(token)
        || token.is(Kind.LITERAL) && token.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Commas behind the last place of the whole part leave out a thousand each. */
  private static int thousands(List<FormatToken> section) {
    int commas = 0;
    boolean fraction = false;
    for (FormatToken token : section) {
      switch (token.kind()) {
        case DIGIT -> commas = fraction ? commas : 0;
        case POINT -> fraction = true;
        case COMMA -> commas++;
        default -> {
          // Words.
        }
      }
    }
    boolean any = section.stream().anyMatch(token -> token.is(Kind.DIGIT));
    return any ? commas : 0;
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  boolean isGeneral() {
    return tokens.stream().anyMatch(token -> token.is(Kind.GENERAL));
  }

  boolean isFraction() {
    return tokens.stream().anyMatch(FormatDigits::isSlash);
  }

  boolean isExponent() {
    return tokens.stream().anyMatch(token -> token.is(Kind.EXPONENT));
  }

  /** How many places for digits stand before the point, or in a part of the tokens. */
  static int count(List<FormatToken> tokens) {
    return (int) tokens.stream().filter(token -> token.is(Kind.DIGIT)).count();
  }

  /** Where the first token of a kind stands, or behind the last one. */
  static int indexOf(List<FormatToken> tokens, Kind kind) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(kind)) {
        return i;
      }
    }
    return tokens.size();
  }
}
