package fi.koonti.grid;

import fi.koonti.grid.WordDocument.Block;
import fi.koonti.grid.WordDocument.Paragraph;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one paragraph and what hangs on it. */
final class WordParagraph {

  private final WordReader reader;
  private final XmlCursor xml;
  private final Map<String, Integer> headings;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> boxes = new ArrayList<>();
  private int heading;
  private boolean listed;
  private boolean goesOn;

  /**
   * A reading.
   *
   * @param headings the levels of heading styles by their ids
   */
  WordParagraph(WordReader reader, XmlCursor xml, Map<String, Integer> headings) {
    this.reader = reader;
    this.xml = xml;
    this.headings = headings;
  }

  /** Reads the paragraph in which the cursor stands. */
  void read(WordBlocks blocks) throws UnreadableFileException {
    inside(xml.depth());
    reader.count(text.toString());
    blocks.add(new Paragraph(text.toString(), heading, listed), goesOn);
    boxes.forEach(blocks::add);
  }

  private void inside(int outer) throws UnreadableFileException {
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "pPr" -> properties();
        case "t" -> append(xml.text());
        case "tab", "ptab" -> append("\t");
        case "br", "cr" -> append("\n");
        case "noBreakHyphen" -> append("-");
        case "txbxContent" -> boxes.addAll(reader.box());
        case "rPr", "del", "moveFrom", "delText", "instrText" -> {
          // Looks, what was taken away, and what a field computes.
        }
        default -> inside(xml.depth());
      }
    }
  }

  private void append(String more) throws UnreadableFileException {
    text.append(more);
    xml.limit(text.length());
  }

  private void properties() throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "pStyle" -> heading = headings.getOrDefault(String.valueOf(xml.attribute("val")), 0);
        case "outlineLvl" -> {
          int level = PlainNumber.whole(xml.attribute("val"), 9);
          heading = level >= 0 && level < 9 ? level + 1 : 0;
        }
        case "numPr" -> listed = true;
        case "rPr" -> mark();
        default -> {
          // Looks.
        }
      }
    }
  }

  /** Whether the mark at the end of the paragraph was taken away. */
  private void mark() throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      goesOn |= xml.name().equals("del") || xml.name().equals("moveFrom");
    }
  }
}
