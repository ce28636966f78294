package fi.koonti.template;

import fi.koonti.opc.Element;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cell styles of a template by the names that people see in Excel. For each there is one format
 * that is the style and nothing else; where the template lacks it, it is added.
 */
final class StyleBook {

  private static final List<String> APPLIED =
      List.of("NumberFormat", "Font", "Fill", "Border", "Alignment", "Protection");

  private final Map<String, Integer> formats;

  private final int size;

  private StyleBook(Map<String, Integer> formats, int size) {
    this.formats = Collections.unmodifiableMap(formats);
    this.size = size;
  }

  /** A template without styles. */
  static StyleBook empty() {
    return new StyleBook(Map.of(), 0);
  }

  /** Reads the styles, and adds to the given elements the formats that are lacking. */
  static StyleBook read(Element root) {
    List<Element> bases = root.at("cellStyleXfs", "xf");
    Map<String, Integer> formats = new LinkedHashMap<>();
    Optional<Element> cells = root.child("cellXfs");
    if (cells.isEmpty() || bases.isEmpty()) {
      return new StyleBook(formats, root.at("cellXfs", "xf").size());
    }
    List<Element> known = cells.get().children("xf");
    for (Element style : root.at("cellStyles", "cellStyle")) {
      int base = Integer.parseInt(style.get("xfId"));
      Element wanted = format(bases.get(base), base);
      int found = indexOf(known, wanted);
      if (found < 0) {
        found = known.size();
        known.add(wanted);
        cells.get().content().add(wanted);
      }
      formats.putIfAbsent(style.get("name"), found);
    }
    cells.get().attributes().put("count", String.valueOf(known.size()));
    return new StyleBook(formats, known.size());
  }

  /** How many formats of cells there are, those that were added among them. */
  int size() {
    return size;
  }

  /** The names of the styles with the index of the format that a cell in the style has. */
  Map<String, Integer> formats() {
    return formats;
  }

  /**
   * The index of the format of a style.
   *
   * @throws IllegalArgumentException when the template has no style of this name
   */
  int format(String style) {
    Integer format = formats.get(style);
    if (format == null) {
      throw new IllegalArgumentException(
          "expected one of the cell styles " + formats.keySet() + ", but found \"" + style + "\"");
    }
    return format;
  }

  private static Element format(Element base, int index) {
    Element format = new Element(base.name());
    format.attributes().putAll(base.attributes());
    format.attributes().put("xfId", String.valueOf(index));
    // A style applies what it does not mention; a cell must say so.
    for (String aspect : APPLIED) {
      String attribute = "apply" + aspect;
      boolean left = base.attributes().containsKey(attribute) && !base.is(attribute);
      format.attributes().put(attribute, left ? "0" : "1");
    }
    format.content().addAll(base.children());
    return format;
  }

  private static int indexOf(List<Element> known, Element wanted) {
    for (int i = 0; i < known.size(); i++) {
      if (sameLook(known.get(i), wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether two formats of one style look and lock alike. */
  private static boolean sameLook(Element one, Element other) {
    for (String id : List.of("xfId", "numFmtId", "fontId", "fillId", "borderId", "quotePrefix")) {
      if (!one.get(id, "0").equals(other.get(id, "0"))) {
        return false;
      }
    }
    return sameChild(one, other, "alignment") && sameChild(one, other, "protection");
  }

  private static boolean sameChild(Element one, Element other, String child) {
    Map<String, String> none = Map.of();
    Map<String, String> mine = one.child(child).map(Element::attributes).orElse(none);
    return mine.equals(other.child(child).map(Element::attributes).orElse(none));
  }
}
