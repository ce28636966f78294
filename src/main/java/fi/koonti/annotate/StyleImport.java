package fi.koonti.annotate;

import fi.koonti.edit.UneditableException;
import fi.koonti.layout.StyleName;
import fi.koonti.opc.Element;
import fi.koonti.opc.PartEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the looks of the list into a person's workbook: what is there already is used, what is not
 * is added at the end, so that no format of the person's cells changes its number.
 */
final class StyleImport {

  private static final List<String> ORDER =
      List.of(
          "numFmts",
          "fonts",
          "fills",
          "borders",
          "cellStyleXfs",
          "cellXfs",
          "cellStyles",
          "dxfs",
          "tableStyles",
          "colors",
          "extLst");

  /** Formats of numbers from here on are a workbook's own; the list needs none. */
  private static final int OWN_FORMATS = 164;

  private final PartEdit target;
  private final Element list;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  /** The members of a group of the target, each as XML, and how many of them it had. */
  private record Group(List<String> members, int had) {}

  /**
   * An import.
   *
   * @param target the styles of the person's workbook
   * @param list the styles of the list
   */
  StyleImport(PartEdit target, Element list) {
    this.target = target;
    this.list = list;
  }

  /** The number that a cell format of the list has in the target. */
  int cell(int format) throws UneditableException {
    Element xf = member(list, "cellXfs", format);
    StringBuilder made = new StringBuilder("<xf numFmtId=\"");
    int numbers = xf.number("numFmtId", 0);
    made.append(numbers < OWN_FORMATS ? numbers : 0).append('"');
    made.append(" fontId=\"").append(number("fonts", xf.number("fontId", 0))).append('"');
    made.append(" fillId=\"").append(number("fills", xf.number("fillId", 0))).append('"');
    made.append(" borderId=\"").append(number("borders", xf.number("borderId", 0))).append('"');
    if (target.root().child("cellStyleXfs").isPresent()) {
      made.append(" xfId=\"0\"");
    }
    made.append(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"");
    made.append(" applyAlignment=\"1\"");
    StringBuilder inside = new StringBuilder();
    xf.child("alignment").ifPresent(one -> inside.append(one.xml("")));
    made.append(inside.isEmpty() ? "/>" : ">" + inside + "</xf>");
    return numberOf("cellXfs", made.toString());
  }

  /** The number of a rule's look: the ink, the ground and an edge in the ink of a named style. */
  int mark(StyleName style) throws UneditableException {
    Element named =
        list.at("cellStyles", "cellStyle").stream()
            .filter(one -> one.get("name").equals(style.text()))
            .findFirst()
            .orElseThrow(UneditableException::new);
    Element xf = member(list, "cellStyleXfs", named.number("xfId", 0));
    Element font = member(list, "fonts", xf.number("fontId", 0));
    Element fill = member(list, "fills", xf.number("fillId", 0));
    String ink = font.child("color").map(colour -> colour.xml("")).orElse("");
    String ground =
        fill.at("patternFill", "fgColor").stream()
            .findFirst()
            .map(colour -> colour.xml("").replaceFirst("fgColor", "bgColor"))
            .orElse("");
    StringBuilder edges = new StringBuilder();
    for (String side : List.of("left", "right", "top", "bottom")) {
      edges.append("<%s style=\"thin\">%s</%s>".formatted(side, ink, side));
    }
    return numberOf(
        "dxfs",
        "<dxf><font>%s</font><fill><patternFill patternType=\"solid\">%s</patternFill></fill>"
                .formatted(ink, ground)
            + "<border>%s</border></dxf>".formatted(edges));
  }

  /** Writes what was added into the target. */
  void finish() {
    String prefix = target.root().prefix();
    groups.forEach(
        (name, group) -> {
          List<String> added = group.members.subList(group.had, group.members.size());
          if (added.isEmpty()) {
            return;
          }
          StringBuilder xml = new StringBuilder();
          added.forEach(one -> xml.append(prefixed(one, prefix)));
          String count = String.valueOf(group.members.size());
          Element home = target.root().child(name).orElse(null);
          if (home == null) {
            String whole =
                "<%s%s count=\"%s\">%s</%s%s>".formatted(prefix, name, count, xml, prefix, name);
            target.insertInOrder(target.root(), ORDER, name, whole);
          } else {
            target.set(home, "count", count);
            target.append(home, xml.toString());
          }
        });
  }

  private int number(String group, int inList) throws UneditableException {
    return numberOf(group, member(list, group, inList).xml(""));
  }

  private int numberOf(String group, String member) {
    List<String> members = groups.computeIfAbsent(group, this::group).members;
    int at = members.indexOf(member);
    if (at >= 0) {
      return at;
    }
    members.add(member);
    return members.size() - 1;
  }

  /** What the target has; where it has nothing, cells without a format need the defaults first. */
  private Group group(String name) {
    List<String> members = new ArrayList<>();
    target.root().at(name).stream()
        .findFirst()
        .ifPresent(home -> home.children().forEach(child -> members.add(child.xml(""))));
    int had = members.size();
    if (had == 0 && !name.equals("dxfs")) {
      int defaults = name.equals("fills") ? 2 : 1;
      list.at(name).stream()
          .flatMap(home -> home.children().stream())
          .limit(defaults)
          .forEach(child -> members.add(child.xml("")));
    }
    return new Group(members, had);
  }

  private static Element member(Element styles, String group, int number)
      throws UneditableException {
    List<Element> members = styles.child(group).map(Element::children).orElse(List.of());
    if (number >= members.size()) {
      throw new UneditableException();
    }
    return members.get(number);
  }

  private static String prefixed(String xml, String prefix) {
    return prefix.isEmpty() ? xml : xml.replaceAll("<(/?)", "<$1" + prefix);
  }
}
