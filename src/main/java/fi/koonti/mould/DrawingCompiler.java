package fi.koonti.mould;

/** Compiles a drawing: pictures and charts move, or grow, as Excel moves them with their rows. */
final class DrawingCompiler extends PartCompiler {

  private final MouldSheet sheet;
  private Anchor anchor;

  /** The anchor that is being compiled: its first row, and how it follows its rows. */
  private record Anchor(int from, String follows) {}

  /**
   * A compiler.
   *
   * @param sheet the sheet that the drawing lies on
   */
  DrawingCompiler(Blueprint blueprint, String part, MouldSheet sheet) {
    super(blueprint, part);
    this.sheet = sheet;
  }

  @Override
  void element(Element element, ScriptMaker out) {
    boolean two = element.local.equals("twoCellAnchor");
    if ((two || element.local.equals("oneCellAnchor")) && element.child("from") != null) {
      int from = Integer.parseInt(element.child("from").child("row").text().strip());
      anchor = new Anchor(from, two ? element.get("editAs", "twoCell") : "oneCell");
      plain(element, out);
      anchor = null;
    } else if (anchor != null && (element.local.equals("from") || element.local.equals("to"))) {
      corner(element, out);
    } else {
      plain(element, out);
    }
  }

  @Override
  void attribute(Element element, String name, String value, ScriptMaker out) {
    Segment.Slot slot =
        name.equals("textlink") && !value.isEmpty() ? stretched(value, sheet) : null;
    if (slot == null) {
      super.attribute(element, name, value, out);
    } else {
      out.attribute(name, slot);
    }
  }

  private void corner(Element corner, ScriptMaker out) {
    boolean last = corner.local.equals("to");
    Anchor own = anchor;
    open(corner, out);
    out.raw(">");
    for (Element child : corner.children()) {
      if (child.local.equals("row")) {
        int row = Integer.parseInt(child.text().strip());
        open(child, out);
        out.raw(">");
        out.text(pouring -> String.valueOf(moved(pouring.map(sheet), own, row, last)));
        close(child, out);
      } else {
        element(child, out);
      }
    }
    close(corner, out);
  }

  private static int moved(RowMap map, Anchor anchor, int row, boolean last) {
    switch (anchor.follows()) {
      case "absolute":
        return row;
      case "oneCell":
        return row + map.start(anchor.from()) - anchor.from();
      default:
        return last ? Math.max(map.start(anchor.from()), map.end(row)) : map.start(row);
    }
  }
}
