package fi.koonti.text;

import java.text.Normalizer;
import java.util.Locale;

/** Compares texts as readers do: what programs change when they save is no difference. */
public final class Wording {

  private Wording() {}

  /**
   * A text in composed characters, every run of white space of any kind as one space, none at the
   * ends, nothing invisible.
   */
  public static String normal(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    boolean gap = false;
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      if (isInvisible(c)) {
        continue;
      }
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

  /** The same with capitals taken for small letters. */
  public static String folded(String text) {
    return normal(text).toLowerCase(Locale.ROOT);
  }

  /** What is left of a text when everything is gone that people write now so, now so. */
  public static String letters(String text) {
    return folded(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether two texts read the same. */
  public static boolean same(String one, String other) {
    return normal(one).equals(normal(other));
  }

  /** Zero-width space, byte order mark, soft hyphen: unseen, and lost in some programs. */
  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u00AD';
  }
}
