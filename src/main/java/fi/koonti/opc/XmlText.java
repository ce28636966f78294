package fi.koonti.opc;

/**
 * What XML cannot carry, and how spreadsheets carry it all the same: {@code _x0001_} for the
 * character 1 (ST_Xstring, ECMA-376 part 1, 22.9.2.19).
 */
public final class XmlText {

  private static final char FIRST_SURROGATE = '\uD800';

  private XmlText() {}

  /** A text as a cell has it: what reads as an escape is escaped, what XML forbids is escaped. */
  public static String xstring(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (escaped == null && c >= ' ' && c < FIRST_SURROGATE && c != '_') {
        // Nearly every character; the others are looked at more closely.
        continue;
      }
      boolean pair = isPair(text, i);
      boolean plain = pair || isAllowed(c) && c != '\r' && !looksEscaped(text, i);
      if (!plain && escaped == null) {
        escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (escaped != null) {
        escaped.append(plain ? String.valueOf(c) : String.format("_x%04X_", (int) c));
        if (pair) {
          escaped.append(text.charAt(i + 1));
        }
      }
      i += pair ? 1 : 0;
    }
    return escaped == null ? text : escaped.toString();
  }

  /** A text between tags or quotes. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Whether a character that is no half of a pair may stand in XML 1.0. */
  public static boolean isAllowed(char c) {
    return c >= ' ' && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE
        || c == '\n'
        || c == '\t'
        || c == '\r';
  }

  /** Whether two halves of a pair stand here. */
  public static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  /**
   * Whether a reader would take the underscore here for the beginning of an escape. The closing
   * underscore may also come from the escape of the character that follows.
   */
  private static boolean looksEscaped(String text, int at) {
    if (text.charAt(at) != '_' || at + 6 >= text.length() || text.charAt(at + 1) != 'x') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) >= 0x80) {
        return false;
      }
    }
    char closing = text.charAt(at + 6);
    boolean escapedNext = !isPair(text, at + 6) && !isAllowed(closing) || closing == '\r';
    return closing == '_' || escapedNext;
  }
}
