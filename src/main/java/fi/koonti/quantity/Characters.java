package fi.koonti.quantity;

import fi.koonti.text.TextNormalizer;
import java.text.Normalizer;
import java.util.Locale;

/** The kinds of characters that level texts are made of. Past the end of a text stands a NUL. */
final class Characters {

  /** Minuses that Unicode does not count among dashes: of arithmetic, raised, lowered, heavy. */
  private static final String MINUSES = "\u2212\u207B\u208B\u02D7\u2796\u2043";

  /** Below it every letter is composed, and nothing composes with the one before it. */
  private static final char FIRST_COMBINING = '\u0300';

  /** Right to left: overrides, embeddings, isolates. */
  private static final String TURNING = "\u202B\u202D\u202E\u2067";

  private Characters() {}

  static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSpace(char c) {
    return c <= ' ' ? Character.isWhitespace(c) : !isAscii(c) && isSpaceBeyondAscii(c);
  }

  private static boolean isSpaceBeyondAscii(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Most characters of a plan: the tables of Unicode are not asked for what these are. */
  private static boolean isAscii(char c) {
    return c < 0x80;
  }

  /** A space that people and programs put between thousands; a line break or a tab is none. */
  static boolean isGroupSpace(char c) {
    return isAscii(c) ? c == ' ' : Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Apostrophes and what programs make of them; some countries put one between thousands. */
  static boolean isApostrophe(char c) {
    return "'`\u00B4\u2018\u2019\u02BC\u2032".indexOf(c) >= 0;
  }

  static boolean isLetter(char c) {
    return isAscii(c)
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
        : Character.isLetter(c);
  }

  /** What goes on with a word: letters, digits, marks (ä as two characters), the 2 of m². */
  static boolean isWordPart(char c) {
    if (isAscii(c)) {
      return isLetter(c) || isDigit(c);
    }
    int type = Character.getType(c);
    return isLetter(c)
        || Character.isDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.OTHER_NUMBER;
  }

  /** Hyphen, dashes and every minus: people type any of them for any of them. */
  static boolean isDash(char c) {
    return isAscii(c)
        ? c == '-'
        : Character.getType(c) == Character.DASH_PUNCTUATION || MINUSES.indexOf(c) >= 0;
  }

  /** A text without what nobody sees: joiners, zero-width spaces, marks of direction. */
  static String visible(String text) {
    return TextNormalizer.without(text, c -> isInvisible((char) c));
  }

  /** Marks that turn the order in which digits are seen are not among them. */
  private static boolean isInvisible(char c) {
    return !isAscii(c)
        && (Character.getType(c) == Character.FORMAT && TURNING.indexOf(c) < 0
            || c == '\u034F'
            || c >= '\uFE00' && c <= '\uFE0F');
  }

  static int endOfDigits(String text, int start) {
    int end = start;
    while (isDigit(at(text, end))) {
      end++;
    }
    return end;
  }

  static int endOfWord(String text, int start) {
    int end = start;
    while (isWordPart(at(text, end)) || end > start && isPower(text, end)) {
      end++;
    }
    return end;
  }

  /** The sign before a raised digit: {@code m^2}. */
  private static boolean isPower(String text, int at) {
    return at(text, at) == '^'
        && isLetter(at(text, at - 1))
        && isDigit(at(text, at + 1))
        && !isDigit(at(text, at + 2));
  }

  /**
   * A word as it is known: in small letters, lowered digits and marks of powers as plain digits.
   */
  static String folded(String word) {
    if (isComposed(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    StringBuilder plain = new StringBuilder();
    for (char c : Normalizer.normalize(word, Normalizer.Form.NFC).toCharArray()) {
      if (c >= '\u2080' && c <= '\u2089') {
        plain.append((char) ('0' + c - '\u2080'));
      } else if (c != '^') {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isComposed(String word) {
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if (c >= FIRST_COMBINING || c == '^') {
        return false;
      }
    }
    return true;
  }

  /** The end of a case ending after a colon ({@code :ssä}), or the same index when none follows. */
  static int endOfSuffix(String text, int start) {
    return at(text, start) == ':' && isLetter(at(text, start + 1))
        ? endOfWord(text, start + 1)
        : start;
  }

  /** The case ending between two indices, without its colon. */
  static String suffix(String text, int start, int end) {
    return start == end ? "" : text.substring(start + 1, end);
  }
}
