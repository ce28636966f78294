package fi.koonti.template;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** One pattern row, taken apart: how a row of its kind is written. */
final class PatternRow {

  private final int row;
  private final Map<String, String> attributes;
  private final int style;
  private final TemplateCell[] cells;

  /**
   * A pattern row.
   *
   * @param row its zero-based row in the template
   * @param attributes those of its element, empty when the template has no element for it
   * @param cells its cells by their columns
   */
  PatternRow(int row, Map<String, String> attributes, TreeMap<Integer, TemplateCell> cells) {
    this.row = row;
    this.attributes = attributes;
    this.style = Integer.parseInt(attributes.getOrDefault("s", "0"));
    this.cells = new TemplateCell[cells.isEmpty() ? 0 : cells.lastKey() + 1];
    cells.forEach((column, cell) -> this.cells[column] = cell);
  }

  /** The zero-based row in the template. */
  int row() {
    return row;
  }

  /** The level of the outline that the row has in the template. */
  int outline() {
    return Integer.parseInt(attributes.getOrDefault("outlineLevel", "0"));
  }

  /** Writes a row; {@code at} is zero-based. */
  void write(RowContent poured, int at, CellWriter writer, Formula.Move move, XmlOut out)
      throws IOException {
    open(poured, at, out);
    int width = Math.max(cells.length, poured.cells().size());
    for (int column = 0; column < width; column++) {
      TemplateCell cell = column < cells.length ? cells[column] : null;
      CellContent filling = column < poured.cells().size() ? poured.cells().get(column) : null;
      if (cell != null) {
        writer.write(cell, at, filling, move);
      } else if (filling != null) {
        writer.write(column, at, filling, style);
      }
    }
    out.raw("</row>");
  }

  /** Writes the one blank row of a block that is poured with none. */
  void writeBlank(int at, CellWriter writer, XmlOut out) throws IOException {
    open(RowContent.of("").build(), at, out);
    for (TemplateCell cell : cells) {
      if (cell != null) {
        writer.blank(cell, at);
      }
    }
    out.raw("</row>");
  }

  private void open(RowContent poured, int at, XmlOut out) throws IOException {
    out.raw("<row r=\"").number(at + 1).raw("\"");
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      if (!isReplaced(attribute.getKey(), poured)) {
        out.attribute(attribute.getKey(), attribute.getValue());
      }
    }
    if (poured.height().isPresent()) {
      // Without customHeight, so that the row still grows when its text does.
      out.attribute("ht", CellContent.number(poured.height().getAsDouble()).written());
    }
    if (poured.outline() > 0) {
      out.attribute("outlineLevel", String.valueOf(poured.outline()));
    }
    out.raw(poured.hidden() ? " hidden=\"1\">" : ">");
  }

  private static boolean isReplaced(String attribute, RowContent poured) {
    switch (attribute) {
      case "r":
      case "spans":
        return true;
      case "ht":
      case "customHeight":
        return poured.height().isPresent();
      case "outlineLevel":
        return poured.outline() > 0;
      case "hidden":
        return poured.hidden();
      default:
        return false;
    }
  }
}
