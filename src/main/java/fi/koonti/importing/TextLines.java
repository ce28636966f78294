package fi.koonti.importing;

import fi.koonti.opc.UnreadableFileException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads a text whose tables have tabs between their cells, as Word saves them. */
final class TextLines {

  /** What Windows programs write when they do not write Unicode. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextLines() {}

  static void read(byte[] content, PartNames names, LineBuilder builder)
      throws UnreadableFileException {
    String[] texts = text(content).split("\r\n|\r|\n|\f", -1);
    boolean gap = true;
    for (int i = 0; i < texts.length; i++) {
      if (texts[i].isBlank()) {
        gap = true;
        continue;
      }
      String line = names.line(i + 1);
      String[] parts = texts[i].split("\t", -1);
      CellRow cells = new CellRow();
      for (int cell = 0; cell < parts.length; cell++) {
        String where = parts.length == 1 ? line : names.cell(line, cell + 1);
        cells.put(cell, builder.cell(where, parts[cell]));
      }
      builder.line("", gap, 0, cells.cells(), Map.of());
      gap = false;
    }
  }

  private static String text(byte[] content) {
    String text = decoded(content);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decoded(byte[] content) {
    if (content.length > 1 && isMark(content[0], content[1])) {
      return new String(content, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException noUnicode) {
      return new String(content, WINDOWS);
    }
  }

  /** Whether two bytes are the mark of UTF-16, either way round. */
  private static boolean isMark(byte one, byte other) {
    return one == (byte) 0xFE && other == (byte) 0xFF || one == (byte) 0xFF && other == (byte) 0xFE;
  }
}
