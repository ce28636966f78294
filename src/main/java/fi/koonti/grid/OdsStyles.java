package fi.koonti.grid;

import fi.koonti.grid.StyledText.Level;
import fi.koonti.grid.StyledText.Run;
import fi.koonti.grid.StyledText.Strike;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The styles of an OpenDocument file by their names, each with what it has from its parents. */
final class OdsStyles {

  /** Deeper than any program lets styles inherit. */
  private static final int DEPTH = 16;

  /** The style that all cells have when they say nothing. */
  private static final String DEFAULT = "\u0000default";

  private final Map<String, Named> cells = new HashMap<>();
  private final Map<String, Named> letters = new HashMap<>();
  private final Map<String, Boolean> shownTables = new HashMap<>();
  private final Map<String, OdsFormat> formats = new HashMap<>();
  private final Map<String, String> pagesOfTables = new HashMap<>();
  private final OdsPages pages = new OdsPages();
  private final Map<String, CellStyle> resolved = new HashMap<>();

  /** What one style says itself; null for what it leaves to its parent. */
  private record Named(
      String parent, String format, Strike strike, Level level, String colour, String ground) {

    Named withLetters(XmlCursor xml) {
      return new Named(
          parent,
          format,
          OdsStyles.strike(xml),
          OdsStyles.position(xml.attribute("text-position")),
          xml.attribute("color"),
          ground);
    }

    Named withGround(String background) {
      return new Named(parent, format, strike, level, colour, background);
    }

    Named over(Named other) {
      return new Named(
          other.parent,
          format == null ? other.format : format,
          strike == null ? other.strike : strike,
          level == null ? other.level : level,
          colour == null ? other.colour : colour,
          ground == null ? other.ground : ground);
    }
  }

  /** Takes in the styles of the current element, {@code styles} or {@code automatic-styles}. */
  void read(XmlCursor xml) throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      xml.count();
      String name = xml.attribute("name");
      if (xml.name().equals("default-style") || xml.name().equals("style") && name != null) {
        style(xml, xml.name().equals("style") ? name : DEFAULT);
      } else if (xml.name().endsWith("-style") && name != null) {
        formats.put(name, OdsFormat.read(xml));
      }
    }
    resolved.clear();
  }

  private void style(XmlCursor xml, String name) throws UnreadableFileException {
    String family = xml.attribute("family");
    String page = xml.attribute("master-page-name");
    if ("table".equals(family) && page != null) {
      pagesOfTables.put(name, page);
    }
    String parent = xml.attribute("parent-style-name");
    String format = xml.attribute("data-style-name");
    Named said = new Named(parent, format, null, null, null, null);
    int style = xml.depth();
    while (xml.nextIn(style)) {
      switch (xml.name()) {
        case "text-properties" -> said = said.withLetters(xml);
        case "table-cell-properties" -> said = said.withGround(xml.attribute("background-color"));
        case "table-properties" -> shownTables.put(name, !"false".equals(xml.attribute("display")));
        default -> {
          // Paragraphs, rows, columns, and styles under a condition.
        }
      }
    }
    // Styles of different families may bear one name.
    if ("table-cell".equals(family)) {
      cells.put(name, said);
    } else if ("text".equals(family)) {
      letters.put(name, said);
    }
  }

  private static Strike strike(XmlCursor xml) {
    String type = xml.attribute("text-line-through-type");
    String line = xml.attribute("text-line-through-style");
    if (type == null && line == null) {
      return null;
    }
    boolean none = "none".equals(line) || line == null && "none".equals(type);
    return none ? Strike.NO : Strike.YES;
  }

  /** {@code super 58%}, {@code -33% 58%}. */
  private static Level position(String position) {
    if (position == null) {
      return null;
    }
    String first = position.strip().split("\\s", 2)[0];
    if (first.equals("super")) {
      return Level.RAISED;
    }
    if (first.equals("sub")) {
      return Level.LOWERED;
    }
    int percent = PlainNumber.whole(first.replaceFirst("(\\.\\d*)?%$", ""), 0);
    return percent > 0 ? Level.RAISED : percent < 0 ? Level.LOWERED : Level.ON_LINE;
  }

  /** The headers and footers of the file. */
  OdsPages pages() {
    return pages;
  }

  /** What hangs on each page of a table of a style. */
  List<Hanging> onPages(String style) {
    return pages.of(pagesOfTables.getOrDefault(style, ""));
  }

  /** Whether a table of a style is hidden. */
  boolean hides(String style) {
    return Boolean.FALSE.equals(shownTables.get(style));
  }

  /** The style of a cell; a name that the file does not know has the look of all cells. */
  CellStyle cell(String name) {
    return resolved.computeIfAbsent(name, this::resolve);
  }

  private CellStyle resolve(String name) {
    Named style = whole(cells, name);
    OdsFormat format = style.format() == null ? null : formats.get(style.format());
    NumberFormat resolvedFormat = format == null ? NumberFormat.GENERAL : format.format(formats);
    String ground =
        style.ground() == null || style.ground().equals("transparent")
            ? Colours.WHITE
            : Colours.hex(style.ground());
    CellLook look = CellLook.of(resolvedFormat, Colours.hex(style.colour()), ground);
    return new CellStyle(look, style.strike() == Strike.YES, ground);
  }

  /** How letters of a text style are struck out; as their cell has it when it does not say. */
  Strike strike(String name) {
    Strike strike = whole(letters, name).strike();
    return strike == null ? Strike.AS_CELL : strike;
  }

  /** Where letters of a text style stand. */
  Level level(String name) {
    Level level = whole(letters, name).level();
    return level == null ? Level.ON_LINE : level;
  }

  /** The colour of letters of a text style; that of their cell when it does not say. */
  String ink(String name) {
    String colour = whole(letters, name).colour();
    return colour == null ? Run.AS_CELL : Colours.hex(colour);
  }

  private static Named whole(Map<String, Named> styles, String name) {
    Named nothing = new Named(null, null, null, null, null, null);
    Named style = styles.getOrDefault(name, nothing);
    for (int depth = 0; depth < DEPTH && style.parent() != null; depth++) {
      style = style.over(styles.getOrDefault(style.parent(), nothing));
    }
    return style.over(styles.getOrDefault(DEFAULT, nothing));
  }
}
