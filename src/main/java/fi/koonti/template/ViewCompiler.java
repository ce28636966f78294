package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.opc.XmlOut;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a view of a sheet: what is selected, where it is scrolled to, whether it is in front.
 */
final class ViewCompiler {

  private final PartCompiler compiler;
  private final TemplateSheet sheet;

  ViewCompiler(PartCompiler compiler, TemplateSheet sheet) {
    this.compiler = compiler;
    this.sheet = sheet;
  }

  /** Compiles {@code sheetView}. */
  void compile(Element view, PartCompilation out) {
    out.raw("<").raw(view.name());
    view.attributes()
        .forEach(
            (name, value) -> {
              if (name.equals("topLeftCell")) {
                out.attribute(name, corner(value));
              } else if (!name.equals("tabSelected")) {
                out.attribute(name, value);
              }
            });
    out.attribute("tabSelected", context -> context.isActive(sheet) ? "1" : null);
    out.raw(">");
    Optional<Element> pane = view.child("pane");
    String active = pane.map(one -> one.get("activePane", "topLeft")).orElse("topLeft");
    boolean selected = view.children("selection").stream().anyMatch(other -> isIn(other, active));
    int left = CellAddress.parse(view.get("topLeftCell", "A1")).column();
    pane.ifPresent(one -> pane(one, left, out));
    if (!selected) {
      String name = view.named("selection");
      out.segment((context, xml) -> added(context, name, pane.isPresent(), active, xml));
    }
    for (Element child : view.children()) {
      if (child.local().equals("selection")) {
        selection(child, isIn(child, active), out);
      } else if (!child.local().equals("pane")) {
        compiler.element(child, out);
      }
    }
    compiler.close(view, out);
  }

  private static boolean isIn(Element selection, String pane) {
    return selection.get("pane", "topLeft").equals(pane);
  }

  /** A pane; one that is frozen counts the columns that stay, from the first that is seen. */
  private void pane(Element pane, int left, PartCompilation out) {
    boolean frozen = pane.get("state", "split").startsWith("frozen") && pane.has("xSplit");
    int right = frozen ? left + (int) Double.parseDouble(pane.get("xSplit")) : left;
    out.raw("<").raw(pane.name());
    pane.attributes()
        .forEach(
            (name, value) -> {
              if (name.equals("topLeftCell")) {
                CellAddress cell = CellAddress.parse(value);
                out.attribute(name, context -> paneCorner(context, cell, left, right));
              } else if (name.equals("xSplit") && frozen) {
                out.attribute(name, context -> split(context, value, left, right));
              } else {
                out.attribute(name, value);
              }
            });
    out.raw("/>");
  }

  private String paneCorner(FillContext context, CellAddress cell, int left, int right) {
    ColumnMap columns = context.columns(sheet);
    int row = context.rows(sheet).start(cell.row());
    boolean same = columns.isSame() || left == right;
    int least = same ? 0 : columns.start(left) + frozen(columns, left, right);
    return new CellAddress(row, Math.max(least, columns.start(cell.column()))).toString();
  }

  private String split(FillContext context, String template, int left, int right) {
    ColumnMap columns = context.columns(sheet);
    return columns.isSame() ? template : String.valueOf(frozen(columns, left, right));
  }

  /** One column at the least: with none the view would have other panes. */
  private static int frozen(ColumnMap columns, int left, int right) {
    return Math.max(1, columns.start(right) - columns.start(left));
  }

  private void selection(Element selection, boolean main, PartCompilation out) {
    out.raw("<").raw(selection.name());
    String cell = selection.get("activeCell", "A1");
    if (selection.has("pane")) {
      out.attribute("pane", selection.get("pane"));
    }
    out.attribute("activeCell", context -> chosen(context, main, corner(cell).value(context)));
    String cells = selection.get("sqref", cell);
    Areas areas = Areas.parse(cells);
    // The active cell must be among the selected ones; where a pour leaves none, it is alone.
    out.attribute(
        "sqref",
        context -> {
          SheetMap map = context.map(sheet);
          boolean one = areas.areas().size() == 1 && cells.equals(cell);
          String whole = one ? corner(cell).value(context) : shifted(areas, map);
          return chosen(context, main, whole);
        });
    out.raw("/>");
  }

  private static String shifted(Areas areas, SheetMap map) {
    return Area.written(areas.areas().stream().map(area -> area.shifted(map)).toList());
  }

  private @Nullable String chosen(FillContext context, boolean main, @Nullable String otherwise) {
    CellAddress cell = main ? context.selection(sheet) : null;
    return cell == null ? otherwise : cell.toString();
  }

  private Chunk.Slot corner(String address) {
    CellAddress cell = CellAddress.parse(address);
    return context -> {
      SheetMap map = context.map(sheet);
      int column = map.columns().start(cell.column());
      return new CellAddress(map.rows().start(cell.row()), column).toString();
    };
  }

  private void added(FillContext context, String name, boolean inPane, String active, XmlOut out)
      throws IOException {
    CellAddress cell = context.selection(sheet);
    if (cell == null) {
      return;
    }
    out.raw("<").raw(name);
    if (inPane) {
      out.attribute("pane", active);
    }
    out.attribute("activeCell", cell.toString()).attribute("sqref", cell.toString()).raw("/>");
  }
}
