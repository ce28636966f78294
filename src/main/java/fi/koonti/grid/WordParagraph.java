package fi.koonti.grid;

import fi.koonti.grid.WordDocument.Block;
import fi.koonti.grid.WordDocument.NoteKind;
import fi.koonti.grid.WordDocument.NoteMark;
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
  private String list = "";
  private int level;
  private final List<NoteMark> notes = new ArrayList<>();
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
    boolean counted = !list.isEmpty() && heading == 0;
    String number = counted ? reader.number(list, level) : "";
    blocks.add(new Paragraph(text.toString(), heading, number, notes), goesOn);
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
        case "footnoteReference" -> note(NoteKind.FOOTNOTE);
        case "endnoteReference" -> note(NoteKind.ENDNOTE);
        case "commentReference" -> note(NoteKind.COMMENT);
        case "txbxContent" -> boxes.addAll(reader.box());
        case "rPr", "del", "moveFrom", "delText", "instrText" -> {
          // Looks, what was taken away, and what a field computes.
        }
        default -> inside(xml.depth());
      }
    }
  }

  private void note(NoteKind kind) {
    notes.add(new NoteMark(kind, String.valueOf(xml.attribute("id"))));
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
        case "numPr" -> list();
        case "rPr" -> mark();
        default -> {
          // Looks.
        }
      }
    }
  }

  private void list() throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("numId")) {
        list = String.valueOf(xml.attribute("val"));
      } else if (xml.name().equals("ilvl")) {
        level = PlainNumber.whole(xml.attribute("val"), 0);
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
