package fi.koonti.opc;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part in UTF-8; one that a program wrote otherwise is written anew, since offsets are bytes. */
final class Utf8 {

  private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final int DECLARATION = 200;

  private Utf8() {}

  static byte[] of(byte[] xml) {
    Charset charset = charset(xml);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return xml;
    }
    String text = new String(xml, charset);
    Matcher declared = ENCODING.matcher(text);
    boolean inHead = declared.find() && declared.start() < DECLARATION;
    String utf8 = inHead ? declared.replaceFirst("encoding=\"UTF-8\"") : text;
    return utf8.getBytes(StandardCharsets.UTF_8);
  }

  private static Charset charset(byte[] xml) {
    boolean marked =
        xml.length > 1
            && (xml[0] == (byte) 0xFE && xml[1] == (byte) 0xFF
                || xml[0] == (byte) 0xFF && xml[1] == (byte) 0xFE);
    if (marked) {
      return StandardCharsets.UTF_16;
    }
    int head = Math.min(xml.length, DECLARATION);
    Matcher declared = ENCODING.matcher(new String(xml, 0, head, StandardCharsets.ISO_8859_1));
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException unknown) {
      // The parser knows it no more than we do, and says so.
      return StandardCharsets.UTF_8;
    }
  }
}
