package fi.koonti.template;

import fi.koonti.opc.XmlOut;
import fi.koonti.template.formula.Formula;
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
  void write(RowContent filled, int at, CellWriter writer, Formula.Move move, XmlOut out)
      throws IOException {
    open(filled, at, out);
    int width = Math.max(cells.length, filled.cells().size());
    for (int column = 0; column < width; column++) {
      TemplateCell cell = column < cells.length ? cells[column] : null;
      CellContent filling = column < filled.cells().size() ? filled.cells().get(column) : null;
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

  private void open(RowContent filled, int at, XmlOut out) throws IOException {
    out.raw("<row r=\"").number(at + 1).raw("\"");
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      if (!isReplaced(attribute.getKey(), filled)) {
        out.attribute(attribute.getKey(), attribute.getValue());
      }
    }
    if (filled.height().isPresent()) {
      // Without customHeight, so that the row still grows when its text does.
      out.attribute("ht", CellContent.number(filled.height().getAsDouble()).written());
    }
    if (filled.outline() > 0) {
      out.attribute("outlineLevel", String.valueOf(filled.outline()));
    }
    out.raw(filled.hidden() ? " hidden=\"1\">" : ">");
  }

  private static boolean isReplaced(String attribute, RowContent filled) {
    return switch (attribute) {
      case "r", "spans" -> true;
      case "ht", "customHeight" -> filled.height().isPresent();
      case "outlineLevel" -> filled.outline() > 0;
      case "hidden" -> filled.hidden();
      default -> false;
    };
  }
}
