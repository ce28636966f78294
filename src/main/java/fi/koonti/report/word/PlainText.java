package fi.koonti.report.word;

import java.util.Locale;

/** Texts as a document can hold them: one line, and nothing that XML forbids. */
final class PlainText {

  private PlainText() {}

  /**
   * A text whose line breaks and tabs are spaces, and in which a character that XML forbids is
   * written as workbooks write it, {@code _x0001_}.
   */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t' || c == '\n' || c == '\r') {
                plain.append(' ');
              } else if (isAllowed(c)) {
                plain.appendCodePoint(c);
              } else {
                plain.append(String.format(Locale.ROOT, "_x%04X_", c));
              }
            });
    return plain.toString();
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
  }
}
