package fi.koonti.legacy;

import fi.koonti.place.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a text whose tables have tabs between their cells, as Word saves them. */
final class TextLines {

  /** What Windows programs write when they do not write Unicode. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextLines() {}

  static List<ReportLine> read(byte[] content, String file, PartNames names) {
    List<ReportLine> lines = new ArrayList<>();
    String[] texts = text(content).split("\r\n|\r|\n", -1);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isBlank()) {
        Place place = Place.of(file, names.line(i + 1));
        lines.add(new ReportLine(place, "", List.of(texts[i].split("\t", -1))));
      }
    }
    return lines;
  }

  private static String text(byte[] content) {
    String text = decoded(content);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decoded(byte[] content) {
    boolean marked = content.length > 1 && content[0] + content[1] == (byte) 0xFE + (byte) 0xFF;
    if (marked && content[0] != content[1]) {
      return new String(content, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException noUnicode) {
      return new String(content, WINDOWS);
    }
  }
}
