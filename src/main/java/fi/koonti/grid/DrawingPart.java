package fi.koonti.grid;

import fi.koonti.grid.Hanging.Kind;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What lies over the cells of a sheet: text boxes, other shapes with letters, pictures, charts. */
final class DrawingPart {

  private final XmlCursor xml;
  private final List<Hanging> hangings;

  private DrawingPart(XmlCursor xml, List<Hanging> hangings) {
    this.xml = xml;
    this.hangings = hangings;
  }

  /** Adds what a part holds, in the order of the file. */
  static void read(OpcPackage opc, String part, List<Hanging> hangings)
      throws UnreadableFileException {
    try (XmlCursor xml = opc.open(part)) {
      xml.root();
      DrawingPart drawing = new DrawingPart(xml, hangings);
      while (xml.nextIn(1)) {
        drawing.anchor();
      }
    }
  }

  private void anchor() throws UnreadableFileException {
    int outer = xml.depth();
    Optional<CellAddress> at = Optional.empty();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("from")) {
        at = corner();
      } else {
        thing(at);
      }
    }
  }

  private Optional<CellAddress> corner() throws UnreadableFileException {
    int row = -1;
    int column = -1;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "row" -> row = PlainNumber.whole(xml.text(), -1);
        case "col" -> column = PlainNumber.whole(xml.text(), -1);
        default -> {
          // How far from the edge.
        }
      }
    }
    boolean there =
        row >= 0 && row < CellAddress.ROW_LIMIT && column >= 0 && column < CellAddress.COLUMN_LIMIT;
    return there ? Optional.of(new CellAddress(row, column)) : Optional.empty();
  }

  private void thing(Optional<CellAddress> at) throws UnreadableFileException {
    switch (xml.name()) {
      case "sp", "cxnSp" -> shape(at);
      case "pic", "graphicFrame" -> picture(at);
      case "grpSp" -> {
        int group = xml.depth();
        while (xml.nextIn(group)) {
          thing(at);
        }
      }
      default -> {
        // Where it ends, and what programs do with it.
      }
    }
  }

  private void shape(Optional<CellAddress> at) throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("txBody")) {
        String text = body();
        if (!text.isBlank()) {
          xml.count();
          hangings.add(new Hanging(Kind.TEXT_BOX, at, text));
        }
      }
    }
  }

  private void picture(Optional<CellAddress> at) throws UnreadableFileException {
    String said = "";
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().startsWith("nv")) {
        int properties = xml.depth();
        while (xml.nextIn(properties)) {
          if (xml.name().equals("cNvPr")) {
            String description = xml.attribute("descr");
            String name = xml.attribute("name");
            boolean described = description != null && !description.isBlank();
            said = described ? description : name == null ? "" : name;
          }
        }
      }
    }
    xml.count();
    hangings.add(new Hanging(Kind.PICTURE, at, said));
  }

  private String body() throws UnreadableFileException {
    int outer = xml.depth();
    StringJoiner lines = new StringJoiner("\n");
    while (xml.nextIn(outer)) {
      if (xml.name().equals("p")) {
        lines.add(paragraph());
        xml.limit(lines.length());
      }
    }
    return lines.toString().strip();
  }

  private String paragraph() throws UnreadableFileException {
    int outer = xml.depth();
    StringBuilder text = new StringBuilder();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "r", "fld" -> run(text);
        case "br" -> text.append('\n');
        default -> {
          // How the paragraph looks.
        }
      }
    }
    return text.toString();
  }

  private void run(StringBuilder text) throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("t")) {
        text.append(xml.text());
      }
    }
  }
}
