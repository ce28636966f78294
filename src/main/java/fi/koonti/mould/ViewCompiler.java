package fi.koonti.mould;

import fi.koonti.place.CellAddress;
import java.io.IOException;

/**
 * Compiles a view of a sheet: what is selected, where it is scrolled to, whether it is in front.
 */
final class ViewCompiler {

  private final PartCompiler compiler;
  private final MouldSheet sheet;

  ViewCompiler(PartCompiler compiler, MouldSheet sheet) {
    this.compiler = compiler;
    this.sheet = sheet;
  }

  /** Compiles {@code sheetView}. */
  void compile(Element view, ScriptMaker out) {
    out.raw("<").raw(view.name);
    view.attributes.forEach(
        (name, value) -> {
          if (name.equals("topLeftCell")) {
            out.attribute(name, corner(value));
          } else if (!name.equals("tabSelected")) {
            out.attribute(name, value);
          }
        });
    out.attribute("tabSelected", pouring -> pouring.isActive(sheet) ? "1" : null);
    out.raw(">");
    Element pane = view.child("pane");
    String active = pane == null ? "topLeft" : pane.get("activePane", "topLeft");
    boolean selected = view.children("selection").stream().anyMatch(other -> isIn(other, active));
    if (pane != null) {
      pane(pane, out);
    }
    if (!selected) {
      out.segment((pouring, xml) -> added(pouring, view.named("selection"), pane, active, xml));
    }
    for (Element child : view.children()) {
      if (child.local.equals("selection")) {
        selection(child, isIn(child, active), out);
      } else if (child != pane) {
        compiler.element(child, out);
      }
    }
    compiler.close(view, out);
  }

  private static boolean isIn(Element selection, String pane) {
    return selection.get("pane", "topLeft").equals(pane);
  }

  private void pane(Element pane, ScriptMaker out) {
    out.raw("<").raw(pane.name);
    pane.attributes.forEach(
        (name, value) -> {
          if (name.equals("topLeftCell")) {
            out.attribute(name, corner(value));
          } else {
            out.attribute(name, value);
          }
        });
    out.raw("/>");
  }

  private void selection(Element selection, boolean main, ScriptMaker out) {
    out.raw("<").raw(selection.name);
    String cell = selection.get("activeCell", "A1");
    if (selection.get("pane") != null) {
      out.attribute("pane", selection.get("pane"));
    }
    out.attribute("activeCell", pouring -> chosen(pouring, main, corner(cell).value(pouring)));
    String cells = selection.get("sqref", cell);
    Areas areas = Areas.parse(cells);
    // The active cell must be among the selected ones; where a pour leaves none, it is alone.
    out.attribute(
        "sqref",
        pouring -> {
          RowMap map = pouring.map(sheet);
          boolean one = areas.areas().size() == 1 && cells.equals(cell);
          String whole = one ? corner(cell).value(pouring) : stretched(areas, map);
          return chosen(pouring, main, whole);
        });
    out.raw("/>");
  }

  private static String stretched(Areas areas, RowMap map) {
    return Area.written(areas.areas().stream().map(area -> area.stretched(map)).toList());
  }

  private String chosen(Pouring pouring, boolean main, String otherwise) {
    CellAddress cell = main ? pouring.selection(sheet) : null;
    return cell == null ? otherwise : cell.toString();
  }

  private Segment.Slot corner(String address) {
    CellAddress cell = CellAddress.parse(address);
    return pouring ->
        new CellAddress(pouring.map(sheet).start(cell.row()), cell.column()).toString();
  }

  private void added(Pouring pouring, String name, Element pane, String active, XmlOut out)
      throws IOException {
    CellAddress cell = pouring.selection(sheet);
    if (cell == null) {
      return;
    }
    out.raw("<").raw(name);
    if (pane != null) {
      out.attribute("pane", active);
    }
    out.attribute("activeCell", cell.toString()).attribute("sqref", cell.toString()).raw("/>");
  }
}
