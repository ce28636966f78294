package fi.koonti.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.xml.stream.XMLStreamConstants;

/** The texts that people wrote into shapes on a sheet, in groups of shapes too. */
final class DrawingPart {

  private DrawingPart() {}

  /** The text of each shape that has one, in the order of the file; its paragraphs are lines. */
  static List<String> texts(OpcPackage opc, String part) throws GridRefusal {
    List<String> texts = new ArrayList<>();
    try (XmlCursor xml = opc.open(part)) {
      for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
        if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("txBody")) {
          xml.count();
          String text = body(xml);
          if (!text.isBlank()) {
            texts.add(text);
          }
        }
      }
    }
    return texts;
  }

  private static String body(XmlCursor xml) throws GridRefusal {
    int outer = xml.depth();
    StringJoiner lines = new StringJoiner("\n");
    while (xml.nextIn(outer)) {
      if (xml.name().equals("p")) {
        String line = paragraph(xml);
        lines.add(line);
        xml.limit(lines.length());
      }
    }
    return lines.toString().strip();
  }

  private static String paragraph(XmlCursor xml) throws GridRefusal {
    int outer = xml.depth();
    StringBuilder text = new StringBuilder();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "r", "fld" -> run(xml, text);
        case "br" -> text.append('\n');
        default -> {
          // How the paragraph looks.
        }
      }
    }
    return text.toString();
  }

  private static void run(XmlCursor xml, StringBuilder text) throws GridRefusal {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("t")) {
        text.append(xml.text());
      }
    }
  }
}
