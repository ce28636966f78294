package fi.koonti.grid;

import javax.xml.stream.XMLStreamConstants;

/**
 * The text of an OpenDocument cell: paragraphs joined by line ends. White space is as the format
 * has it (ODF 1.2 part 1, 6.1.2): runs of it in the file are one space, and what a person typed
 * beyond that are elements.
 */
final class OdsText {

  private final XmlCursor xml;
  private final StringBuilder text = new StringBuilder();
  private String note;
  private int paragraphs;

  /** Whether a space in the file would continue one, or stand before the first letter. */
  private boolean spaced;

  private OdsText(XmlCursor xml) {
    this.xml = xml;
  }

  /** Reads what stands in the current element, and moves to its end. */
  static OdsText read(XmlCursor xml) throws GridRefusal {
    OdsText read = new OdsText(xml);
    read.blocks(xml.depth());
    return read;
  }

  String text() {
    return text.toString();
  }

  /** The note that hangs on the cell, or null when it has none. */
  String note() {
    return note;
  }

  private void blocks(int outer) throws GridRefusal {
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "p", "h" -> paragraph();
        case "list", "list-item" -> blocks(xml.depth());
        case "annotation" -> note = read(xml).text();
        default -> {
          // Drawings, and who wrote a note and when.
        }
      }
    }
  }

  private void paragraph() throws GridRefusal {
    if (paragraphs++ > 0) {
      text.append('\n');
    }
    spaced = true;
    int outer = xml.depth();
    while (true) {
      int event = xml.next();
      if (xml.depth() < outer || event == XMLStreamConstants.END_DOCUMENT) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        element();
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        letters(xml.characters());
      }
      xml.limit(text.length());
    }
  }

  private void element() throws GridRefusal {
    switch (xml.name()) {
      case "s" -> {
        int count = Math.max(1, PlainNumber.whole(xml.attribute("c"), 1));
        xml.limit(count);
        put(" ".repeat(count));
      }
      case "tab" -> put("\t");
      case "line-break" -> put("\n");
      case "annotation" -> note = read(xml).text();
      default -> {
        // Spans and links: their letters are read as they come.
      }
    }
  }

  private void put(String letters) {
    text.append(letters);
    spaced = false;
  }

  private void letters(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!space) {
        text.append(c);
      } else if (!spaced) {
        text.append(' ');
      }
      spaced = space;
    }
  }
}
