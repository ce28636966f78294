package fi.koonti.text;

import java.util.Locale;

/**
 * Shows by a sign what is no letter but an order: control characters and escapes move the cursor
 * and rewrite what stands above, marks of direction turn lines round, half characters break what
 * reads them.
 */
public final class Signs {

  private static final int PICTURES = 0x2400;
  private static final char DELETE = 0x7F;
  private static final char LAST_CONTROL = 0x9F;

  private Signs() {}

  /**
   * The text with the picture of ESC (U+241B) for an escape and {@code <U+202E>} for a mark of
   * direction.
   */
  public static String shown(String text) {
    int plain = 0;
    while (plain < text.length() && text.charAt(plain) >= ' ' && text.charAt(plain) < DELETE) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isHalf(text, at) || isOrder(c)) {
        shown.append(sign(c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  private static boolean isOrder(char c) {
    boolean control = c < ' ' && c != '\n' && c != '\t' || c >= DELETE && c <= LAST_CONTROL;
    boolean direction =
        c == '\u061C'
            || c == '\u200E'
            || c == '\u200F'
            || c >= '\u202A' && c <= '\u202E'
            || c >= '\u2066' && c <= '\u2069';
    return control || direction || c == '\u2028' || c == '\u2029';
  }

  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static String sign(char c) {
    if (c < ' ') {
      return String.valueOf((char) (PICTURES + c));
    }
    String hex = Integer.toHexString(0x10000 + c).substring(1).toUpperCase(Locale.ROOT);
    return c == DELETE ? "\u2421" : "<U+" + hex + ">";
  }
}
