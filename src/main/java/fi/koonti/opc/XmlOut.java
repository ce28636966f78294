package fi.koonti.opc;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes XML as UTF-8 through a small buffer of its own. */
public final class XmlOut {

  private static final boolean[] PLAIN = plain();

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 14];
  private int size;

  public XmlOut(OutputStream out) {
    this.out = out;
  }

  /** Bytes that are XML already. */
  public XmlOut raw(byte[] xml) throws IOException {
    if (xml.length > buffer.length - size) {
      flush();
    }
    if (xml.length > buffer.length) {
      out.write(xml);
    } else {
      System.arraycopy(xml, 0, buffer, size, xml.length);
      size += xml.length;
    }
    return this;
  }

  /** Text that is XML already. */
  public XmlOut raw(String xml) throws IOException {
    return raw(xml.getBytes(StandardCharsets.UTF_8));
  }

  public XmlOut number(int number) throws IOException {
    return raw(Integer.toString(number));
  }

  /** A whole attribute with its leading blank. */
  public XmlOut attribute(String name, String value) throws IOException {
    raw(" ").raw(name).raw("=\"");
    escaped(value, true);
    return raw("\"");
  }

  /** Text between tags. */
  public XmlOut text(String text) throws IOException {
    escaped(text, false);
    return this;
  }

  public void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }

  private void escaped(String text, boolean inAttribute) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (isPlain(bytes)) {
      raw(bytes);
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&') {
        raw("&amp;");
      } else if (c == '<') {
        raw("&lt;");
      } else if (c == '>') {
        raw("&gt;");
      } else if (c == '"' && inAttribute) {
        raw("&quot;");
      } else if (c == '\r' || inAttribute && (c == '\n' || c == '\t')) {
        raw("&#").number(c).raw(";");
      } else if (c >= ' ' && c < 0x80 || c == '\n' || c == '\t') {
        put((byte) c);
      } else {
        i = wide(text, i);
      }
    }
  }

  /**
   * Whether bytes stand in XML as they are wherever text may be: Latin letters and signs without a
   * meaning of their own. A question mark may stand for what UTF-8 cannot say.
   */
  private static boolean isPlain(byte[] utf8) {
    for (byte b : utf8) {
      if (!PLAIN[b & 0xFF]) {
        return false;
      }
    }
    return true;
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x100];
    Arrays.fill(plain, ' ', 0x7F, true);
    for (char c : "&<>\"?".toCharArray()) {
      plain[c] = false;
    }
    // The letters up to ÿ begin with one of two bytes.
    Arrays.fill(plain, 0x80, 0xC0, true);
    plain[0xC2] = true;
    plain[0xC3] = true;
    return plain;
  }

  /** Writes what is not ASCII, and a mark for what XML cannot carry; gives the last index used. */
  private int wide(String text, int at) throws IOException {
    if (XmlText.isPair(text, at)) {
      utf8(text.codePointAt(at));
      return at + 1;
    }
    char c = text.charAt(at);
    utf8(XmlText.isAllowed(c) ? c : 0xFFFD);
    return at;
  }

  private void utf8(int point) throws IOException {
    if (point < 0x800) {
      put((byte) (0xC0 | point >> 6));
    } else {
      if (point < 0x10000) {
        put((byte) (0xE0 | point >> 12));
      } else {
        put((byte) (0xF0 | point >> 18));
        put((byte) (0x80 | point >> 12 & 0x3F));
      }
      put((byte) (0x80 | point >> 6 & 0x3F));
    }
    put((byte) (0x80 | point & 0x3F));
  }

  private void put(byte b) throws IOException {
    if (size == buffer.length) {
      flush();
    }
    buffer[size++] = b;
  }
}
