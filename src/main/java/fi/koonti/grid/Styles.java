package fi.koonti.grid;

import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The looks behind the style indexes of cells. Read when the first cell asks. */
final class Styles {

  /** The style of cells that name none of the table. */
  static final CellStyle PLAIN = new CellStyle(CellLook.PLAIN, false, Colours.WHITE);

  private final OpcPackage opc;
  private final Optional<String> part;
  private List<CellStyle> styles;

  Styles(OpcPackage opc, Optional<String> part) {
    this.opc = opc;
    this.part = part.filter(opc::has);
  }

  /** A style; plain for an index that the table does not have. */
  CellStyle style(int index) throws UnreadableFileException {
    if (styles == null) {
      styles = part.isPresent() ? new Table().read(part.get()) : List.of();
    }
    return index < 0 || index >= styles.size() ? PLAIN : styles.get(index);
  }

  /** What a style table lists, while it is read. */
  private final class Table {
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<String> grounds = new ArrayList<>();
    private final List<CellStyle> read = new ArrayList<>();

    /** A font: whether it strikes letters out, and their colour. */
    private record Font(boolean struck, String colour) {}

    List<CellStyle> read(String name) throws UnreadableFileException {
      try (XmlCursor xml = opc.open(name)) {
        xml.root();
        while (xml.nextIn(1)) {
          switch (xml.name()) {
            case "numFmts" -> formats(xml);
            case "fonts" -> fonts(xml);
            case "fills" -> fills(xml);
            case "cellXfs" -> cells(xml);
            default -> {
              // Borders, named styles, colours: they say nothing of values.
            }
          }
        }
      }
      return read;
    }

    private void formats(XmlCursor xml) throws UnreadableFileException {
      int outer = xml.depth();
      while (xml.nextIn(outer)) {
        String code = xml.attribute("formatCode");
        if (xml.name().equals("numFmt") && code != null) {
          xml.count();
          formats.put(PlainNumber.whole(xml.attribute("numFmtId"), -1), NumberFormat.of(code));
        }
      }
    }

    private void fonts(XmlCursor xml) throws UnreadableFileException {
      int outer = xml.depth();
      while (xml.nextIn(outer)) {
        xml.count();
        boolean struck = false;
        String colour = Colours.BLACK;
        int font = xml.depth();
        while (xml.nextIn(font)) {
          switch (xml.name()) {
            case "strike" -> struck = xml.isNotOff("val");
            case "color" -> colour = Colours.of(xml);
            default -> {
              // Size, family, weight.
            }
          }
        }
        fonts.add(new Font(struck, colour));
      }
    }

    private void fills(XmlCursor xml) throws UnreadableFileException {
      int outer = xml.depth();
      while (xml.nextIn(outer)) {
        xml.count();
        String ground = Colours.UNKNOWN;
        int fill = xml.depth();
        while (xml.nextIn(fill)) {
          if (xml.name().equals("patternFill")) {
            ground = ground(xml);
          }
        }
        grounds.add(ground);
      }
    }

    private String ground(XmlCursor xml) throws UnreadableFileException {
      String pattern = xml.attribute("patternType");
      String ground = pattern == null || pattern.equals("none") ? Colours.WHITE : Colours.UNKNOWN;
      int outer = xml.depth();
      while (xml.nextIn(outer)) {
        if (xml.name().equals("fgColor") && "solid".equals(pattern)) {
          ground = Colours.of(xml);
        }
      }
      return ground;
    }

    private void cells(XmlCursor xml) throws UnreadableFileException {
      int outer = xml.depth();
      while (xml.nextIn(outer)) {
        if (xml.name().equals("xf")) {
          xml.count();
          int id = PlainNumber.whole(xml.attribute("numFmtId"), 0);
          NumberFormat own = formats.get(id);
          NumberFormat format = own == null ? NumberFormat.builtIn(id) : own;
          Font font = at(fonts, xml.attribute("fontId"), new Font(false, Colours.UNKNOWN));
          String ground = at(grounds, xml.attribute("fillId"), Colours.UNKNOWN);
          CellLook look = CellLook.of(format, font.colour(), ground);
          read.add(new CellStyle(look, font.struck(), ground));
        }
      }
    }

    private static <T> T at(List<T> list, String index, T other) {
      int at = PlainNumber.whole(index, -1);
      return at < 0 || at >= list.size() ? other : list.get(at);
    }
  }
}
