package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compiles a drawing: pictures and charts move, or grow, as Excel moves them with their cells. */
final class DrawingCompiler extends PartCompiler {

  private final TemplateSheet sheet;
  private @Nullable Anchor anchor;

  /** The anchor that is being compiled: its first cell, and how it follows its cells. */
  private record Anchor(int row, int column, String follows) {}

  /**
   * A compiler.
   *
   * @param sheet the sheet that the drawing lies on
   */
  DrawingCompiler(TemplateModel model, String part, TemplateSheet sheet) {
    super(model, part);
    this.sheet = sheet;
  }

  @Override
  void element(Element element, PartCompilation out) {
    boolean two = element.local().equals("twoCellAnchor");
    Optional<Element> from = element.child("from");
    if ((two || element.local().equals("oneCellAnchor")) && from.isPresent()) {
      anchor =
          new Anchor(
              number(from.get(), "row"),
              number(from.get(), "col"),
              two ? element.get("editAs", "twoCell") : "oneCell");
      if (element.child("pic").isPresent()) {
        model().picture(new CellAddress(anchor.row(), anchor.column()));
      }
      plain(element, out);
      anchor = null;
    } else if (anchor != null && (element.local().equals("from") || element.local().equals("to"))) {
      corner(element, anchor, out);
    } else {
      plain(element, out);
    }
  }

  @Override
  void attribute(Element element, String name, String value, PartCompilation out) {
    Chunk.Slot slot = name.equals("textlink") && !value.isEmpty() ? shifted(value, sheet) : null;
    if (slot == null) {
      super.attribute(element, name, value, out);
    } else {
      out.attribute(name, slot);
    }
  }

  private void corner(Element corner, Anchor own, PartCompilation out) {
    boolean last = corner.local().equals("to");
    open(corner, out);
    out.raw(">");
    int column = number(corner, "col");
    for (Element child : corner.children()) {
      if (child.local().equals("row")) {
        int row = number(corner, "row");
        number(child, context -> moved(context.rows(sheet), own, row, last), out);
      } else if (child.local().equals("col")) {
        number(child, context -> moved(context.columns(sheet), own, column), out);
      } else if (child.local().equals("colOff")) {
        String offset = child.text();
        number(child, context -> isCut(context.columns(sheet), own, column) ? "0" : offset, out);
      } else {
        element(child, out);
      }
    }
    close(corner, out);
  }

  private void number(Element element, Function<FillContext, Object> number, PartCompilation out) {
    open(element, out);
    out.raw(">");
    out.text(context -> String.valueOf(number.apply(context)));
    close(element, out);
  }

  private static int number(Element corner, String part) {
    return Integer.parseInt(corner.child(part).orElseThrow().text().strip());
  }

  private static int moved(ColumnMap map, Anchor anchor, int column) {
    return switch (anchor.follows()) {
      case "absolute" -> column;
      case "oneCell" -> column + map.start(anchor.column()) - anchor.column();
      default -> map.start(column);
    };
  }

  /** Whether the column in which the corner lies is left out, and its offset with it. */
  private static boolean isCut(ColumnMap map, Anchor anchor, int column) {
    boolean bound = anchor.follows().equals("twoCell") || column == anchor.column();
    return bound && !anchor.follows().equals("absolute") && map.missing(column);
  }

  private static int moved(RowMap map, Anchor anchor, int row, boolean last) {
    return switch (anchor.follows()) {
      case "absolute" -> row;
      case "oneCell" -> row + map.start(anchor.row()) - anchor.row();
      default -> last ? Math.max(map.start(anchor.row()), map.end(row)) : map.start(row);
    };
  }
}
