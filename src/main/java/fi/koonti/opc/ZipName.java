package fi.koonti.opc;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The name of an entry in a zip file. Archives say nothing sure about its letters: most programs
 * write UTF-8, Windows Explorer in western Europe code page 850, some old ones Windows-1252.
 */
public final class ZipName {

  private static final Charset EXPLORER = charset("IBM850");
  private static final Charset WINDOWS = charset("windows-1252");

  /** Letters such as ä and ö stand below this in code page 850, and above it in Windows-1252. */
  private static final int WINDOWS_LETTERS = 0xC0;

  private ZipName() {}

  public static String decode(byte[] file, int from, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(file, from, length))
          .toString();
    } catch (CharacterCodingException older) {
      return new String(file, from, length, older(file, from, length));
    }
  }

  private static Charset older(byte[] file, int from, int length) {
    for (int at = from; at < from + length; at++) {
      if (Byte.toUnsignedInt(file[at]) >= WINDOWS_LETTERS) {
        return WINDOWS;
      }
    }
    return EXPLORER;
  }

  /** A small Java may lack a code page; then each byte is at least a letter of its own. */
  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }
}
