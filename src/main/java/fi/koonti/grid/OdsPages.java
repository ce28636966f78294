package fi.koonti.grid;

import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** The headers and footers of the printed pages of an OpenDocument file, by the style of a page. */
final class OdsPages {

  /** What is shown on pages, of which a sheet may leave each out. */
  private static final Set<String> PARTS =
      Set.of("header", "footer", "header-left", "footer-left", "header-first", "footer-first");

  /** What the program fills in by itself. */
  private static final Set<String> FIELDS =
      Set.of("page-number", "page-count", "date", "time", "title", "file-name", "sheet-name");

  private final Map<String, List<Hanging>> pages = new HashMap<>();

  /** Takes in the current element, {@code master-styles}. */
  void read(XmlCursor xml) throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      xml.count();
      String name = xml.attribute("name");
      if (xml.name().equals("master-page") && name != null) {
        List<Hanging> texts = new ArrayList<>();
        page(xml, texts);
        pages.put(name, texts);
      }
    }
  }

  /** What hangs on each page of a style; nothing where the file does not know it. */
  List<Hanging> of(String page) {
    return pages.getOrDefault(page, List.of());
  }

  private static void page(XmlCursor xml, List<Hanging> texts) throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (PARTS.contains(xml.name()) && !"false".equals(xml.attribute("display"))) {
        region(xml, texts);
      }
    }
  }

  private static void region(XmlCursor xml, List<Hanging> texts) throws UnreadableFileException {
    int outer = xml.depth();
    StringBuilder lines = new StringBuilder();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("p")) {
        lines.append(paragraph(xml)).append('\n');
      } else {
        region(xml, texts);
      }
    }
    PageText.addLetters(lines.toString(), texts);
  }

  private static String paragraph(XmlCursor xml) throws UnreadableFileException {
    StringBuilder text = new StringBuilder();
    int outer = xml.depth();
    int field = Integer.MAX_VALUE;
    while (true) {
      int event = xml.next();
      if (xml.depth() < outer || event == XMLStreamConstants.END_DOCUMENT) {
        return text.toString();
      }
      field = xml.depth() < field ? Integer.MAX_VALUE : field;
      boolean letters = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
      if (event == XMLStreamConstants.START_ELEMENT) {
        text.append(xml.name().equals("s") || xml.name().equals("tab") ? " " : "");
        field = FIELDS.contains(xml.name()) ? Math.min(field, xml.depth()) : field;
      } else if (letters && field == Integer.MAX_VALUE) {
        text.append(xml.characters());
      }
      xml.limit(text.length());
    }
  }
}
