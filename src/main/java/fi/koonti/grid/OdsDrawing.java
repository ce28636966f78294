package fi.koonti.grid;

import fi.koonti.grid.Hanging.Kind;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What lies on a sheet of an OpenDocument spreadsheet: frames, shapes and groups of them. */
final class OdsDrawing {

  private static final Set<String> SHAPES =
      Set.of(
          "frame",
          "rect",
          "ellipse",
          "circle",
          "line",
          "polyline",
          "polygon",
          "regular-polygon",
          "path",
          "custom-shape",
          "caption",
          "connector",
          "control",
          "g");

  private OdsDrawing() {}

  /** Adds what the current element is or holds; nothing when it is no shape. */
  static void read(XmlCursor xml, OdsStyles styles, List<Hanging> hangings)
      throws UnreadableFileException {
    if (!SHAPES.contains(xml.name())) {
      return;
    }
    xml.count();
    String name = xml.attribute("name");
    boolean picture = false;
    String said = "";
    StringBuilder text = new StringBuilder();
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "p", "list" -> line(text, OdsText.inside(xml, styles));
        case "text-box" -> line(text, OdsText.read(xml, styles).text());
        case "image", "object", "object-ole", "plugin" -> picture = true;
        case "title", "desc" -> said = said.isEmpty() ? xml.text() : said;
        default -> read(xml, styles, hangings);
      }
    }
    if (text.toString().isBlank()) {
      if (picture) {
        String called = said.isBlank() && name != null ? name : said;
        hangings.add(new Hanging(Kind.PICTURE, Optional.empty(), called));
      }
    } else {
      hangings.add(new Hanging(Kind.TEXT_BOX, Optional.empty(), text.toString()));
    }
  }

  private static void line(StringBuilder text, String line) {
    if (!line.isBlank()) {
      text.append(text.length() == 0 ? "" : "\n").append(line);
    }
  }
}
