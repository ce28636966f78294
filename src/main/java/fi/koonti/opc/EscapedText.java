package fi.koonti.opc;

/**
 * The escapes {@code _xHHHH_} with which office files hold what XML cannot, such as a carriage
 * return ({@code _x000D_}) or a literal {@code _x} ({@code _x005F_x}); ECMA-376 part 1, ST_Xstring.
 */
public final class EscapedText {

  private static final int LENGTH = 7;

  private EscapedText() {}

  /** The text with its escapes resolved. */
  public static String decode(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      int code = code(text, at);
      if (code < 0) {
        at = text.indexOf("_x", at + 1);
      } else {
        decoded.append(text, from, at).append((char) code);
        from = at + LENGTH;
        at = text.indexOf("_x", from);
      }
    }
    return decoded.append(text, from, text.length()).toString();
  }

  /** The character of the escape at a position, or -1 when there is none. */
  private static int code(String text, int at) {
    if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + LENGTH - 1; i++) {
      int digit = hexDigit(text.charAt(i));
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }

  private static int hexDigit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }
}
