package fi.koonti.grid;

import fi.koonti.grid.StyledText.Level;
import fi.koonti.grid.StyledText.Run;
import fi.koonti.grid.StyledText.Strike;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;

/**
 * The text of an OpenDocument cell: paragraphs joined by line ends, in pieces of one look. White
 * space is as the format has it (ODF 1.2 part 1, 6.1.2): runs of it in the file are one space, and
 * what a person typed beyond that are elements.
 */
final class OdsText {

  private final XmlCursor xml;
  private final OdsStyles styles;
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private int written;
  private final List<Hanging> hangings = new ArrayList<>();
  private String note;
  private String link;
  private int paragraphs;

  /** Whether a space in the file would continue one, or stand before the first letter. */
  private boolean spaced;

  /** The look from a depth on: what spans within spans add to it. */
  private record Look(Strike strike, Level level, String ink) {
    static final Look PLAIN = new Look(Strike.AS_CELL, Level.ON_LINE, Run.AS_CELL);
  }

  private OdsText(XmlCursor xml, OdsStyles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  /** Reads what stands in the current element, and moves to its end. */
  static OdsText read(XmlCursor xml, OdsStyles styles) throws UnreadableFileException {
    OdsText read = new OdsText(xml, styles);
    read.blocks(xml.depth());
    return read;
  }

  String text() {
    return text.toString();
  }

  /** The text of the current element, which is itself a paragraph or a list. */
  static String inside(XmlCursor xml, OdsStyles styles) throws UnreadableFileException {
    OdsText read = new OdsText(xml, styles);
    if (xml.name().equals("p")) {
      read.paragraph();
    } else {
      read.blocks(xml.depth());
    }
    return read.text();
  }

  /** The text with the looks of its letters. */
  StyledText styled() {
    return StyledText.of(runs);
  }

  /** The note that hangs on the cell, or null when it has none. */
  String note() {
    return note;
  }

  /** Where the first link of the text leads, out of the file; null for nowhere. */
  String link() {
    return link;
  }

  /** What lies on the cell; its place is known to who reads the cell. */
  List<Hanging> hangings() {
    return hangings;
  }

  private void blocks(int outer) throws UnreadableFileException {
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "p", "h" -> paragraph();
        case "list", "list-item" -> blocks(xml.depth());
        case "annotation" -> note = read(xml, styles).text();
        default -> OdsDrawing.read(xml, styles, hangings);
      }
    }
  }

  private void paragraph() throws UnreadableFileException {
    if (paragraphs++ > 0) {
      text.append('\n');
    }
    spaced = true;
    int outer = xml.depth();
    TreeMap<Integer, Look> looks = new TreeMap<>();
    Look look = Look.PLAIN;
    while (true) {
      int event = xml.next();
      if (xml.depth() < outer || event == XMLStreamConstants.END_DOCUMENT) {
        flush(look);
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("span")) {
        flush(look);
        looks.put(xml.depth(), look);
        look = in(look, xml.attribute("style-name"));
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        element();
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        letters(xml.characters());
      }
      if (!looks.isEmpty() && xml.depth() < looks.lastKey()) {
        flush(look);
        look = looks.pollLastEntry().getValue();
      }
      xml.limit(text.length());
    }
  }

  private Look in(Look outer, String style) {
    if (style == null) {
      return outer;
    }
    Strike strike = styles.strike(style);
    Level level = styles.level(style);
    String ink = styles.ink(style);
    return new Look(
        strike == Strike.AS_CELL ? outer.strike() : strike,
        level == Level.ON_LINE ? outer.level() : level,
        ink.equals(Run.AS_CELL) ? outer.ink() : ink);
  }

  /** What was written since the last time is of one look. */
  private void flush(Look look) {
    if (text.length() > written) {
      runs.add(new Run(text.substring(written), look.strike(), look.level(), look.ink()));
      written = text.length();
    }
  }

  private void element() throws UnreadableFileException {
    switch (xml.name()) {
      case "s" -> {
        int count = Math.max(1, PlainNumber.whole(xml.attribute("c"), 1));
        xml.limit(count);
        put(" ".repeat(count));
      }
      case "tab" -> put("\t");
      case "line-break" -> put("\n");
      case "annotation" -> note = read(xml, styles).text();
      case "a" -> {
        String address = xml.attribute("href");
        link = link == null && address != null && !address.startsWith("#") ? address : link;
      }
      case "frame" -> OdsDrawing.read(xml, styles, hangings);
      default -> {
        // Fields: their letters are read as they come.
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
