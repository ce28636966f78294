package fi.koonti.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Compares texts as readers do: what programs change when they save is no difference. */
public final class TextNormalizer {

  /** U+0300 is the first character that composes with the one before it. */
  private static final char FIRST_COMBINING = '\u0300';

  private TextNormalizer() {}

  /**
   * A text in composed characters, every run of white space of any kind as one space, none at the
   * ends, nothing invisible.
   */
  public static String normal(String text) {
    if (isNormal(text)) {
      return text;
    }
    StringBuilder normal = new StringBuilder(text.length());
    boolean gap = false;
    for (char c : Normalizer.normalize(visible(text), Normalizer.Form.NFC).toCharArray()) {
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = normal.length() > 0;
      } else {
        if (gap) {
          normal.append(' ');
          gap = false;
        }
        normal.append(c);
      }
    }
    return normal.toString();
  }

  /** Whether a text is plainly as {@link #normal} would have it; most texts of a form are. */
  private static boolean isNormal(String text) {
    boolean gap = true;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      // Below the first combining mark every letter is composed, and the soft hyphen stands out.
      if (c >= FIRST_COMBINING
          || c < ' '
          || c == '\u00A0'
          || c == '\u00AD'
          || c >= 0x7F && c < 0xA0) {
        return false;
      }
      if (c == ' ' && gap) {
        return false;
      }
      gap = c == ' ';
    }
    return text.isEmpty() || !gap;
  }

  /** Whether nobody sees anything of a text. */
  public static boolean isBlank(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isInvisible(c)) {
        return false;
      }
    }
    return true;
  }

  /** A text without the letters that nobody sees; all others stay to the letter. */
  public static String visible(String text) {
    return without(text, c -> isInvisible((char) c));
  }

  /** A text without some of its letters. */
  public static String without(String text, IntPredicate left) {
    int at = 0;
    while (at < text.length() && !left.test(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      if (!left.test(text.charAt(at))) {
        kept.append(text.charAt(at));
      }
    }
    return kept.toString();
  }

  /** The same with capitals taken for small letters. */
  public static String folded(String text) {
    return normal(text).toLowerCase(Locale.ROOT);
  }

  /** Whether two texts read the same. */
  public static boolean same(String one, String other) {
    return normal(one).equals(normal(other));
  }

  /**
   * Letters of no width: joiners and their like, marks of direction, the byte order mark, the soft
   * hyphen, variants of signs, blank Hangul letters. Programs lose them, and put them in unasked.
   */
  private static boolean isInvisible(char c) {
    if (c < '\u034F') {
      return c == '\u00AD';
    }
    return c == '\u034F'
        || c == '\u061C'
        || c == '\u115F'
        || c == '\u1160'
        || c == '\u17B4'
        || c == '\u17B5'
        || c >= '\u180B' && c <= '\u180F'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u206F'
        || c == '\u3164'
        || c >= '\uFE00' && c <= '\uFE0F'
        || c == '\uFEFF'
        || c == '\uFFA0'
        || c >= '\uFFF9' && c <= '\uFFFB';
  }
}
