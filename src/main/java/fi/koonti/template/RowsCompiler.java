package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.opc.XmlOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compiles the rows of a sheet: fixed rows, and between them the blocks. */
final class RowsCompiler {

  private final TemplateSheet sheet;
  private final CellCompiler cells;
  private final TemplateModel model;
  private final Map<Integer, PatternRow> patterns = new TreeMap<>();
  private final List<Block> pending;

  RowsCompiler(TemplateModel model, TemplateSheet sheet) {
    this.model = model;
    this.sheet = sheet;
    this.cells = new CellCompiler(model, sheet);
    this.pending = new ArrayList<>(sheet.blocks());
  }

  /** Compiles {@code sheetData}. */
  void compile(Element data, PartCompilation out) {
    for (Block block : sheet.blocks()) {
      for (int row = block.first(); row <= block.last(); row++) {
        patterns.put(row, new PatternRow(row, Map.of(), new TreeMap<>()));
      }
    }
    out.raw("<").raw(data.name()).raw(">");
    int row = -1;
    List<Element> rows = data.children("row");
    for (Element element : rows) {
      row = element.has("r") ? Integer.parseInt(element.get("r")) - 1 : row + 1;
      TreeMap<Integer, TemplateCell> taken = taken(element, row);
      if (patterns.containsKey(row)) {
        patterns.put(row, new PatternRow(row, element.attributes(), taken));
      } else {
        blocksBefore(row, out);
        fixedRow(element, row, taken, out);
      }
    }
    blocksBefore(CellAddress.ROW_LIMIT, out);
    out.raw("</").raw(data.name()).raw(">");
  }

  /** The deepest level of the outline that a pattern row has. */
  int outline() {
    return patterns.values().stream().mapToInt(PatternRow::outline).max().orElse(0);
  }

  private TreeMap<Integer, TemplateCell> taken(Element row, int at) {
    TreeMap<Integer, TemplateCell> taken = new TreeMap<>();
    int column = -1;
    for (Element cell : row.children("c")) {
      column = cell.has("r") ? CellAddress.parse(cell.get("r")).column() : column + 1;
      taken.put(column, cells.cell(cell, new CellAddress(at, column)));
    }
    return taken;
  }

  private void blocksBefore(int row, PartCompilation out) {
    while (!pending.isEmpty() && pending.get(0).first() < row) {
      Block block = pending.remove(0);
      out.segment((context, xml) -> new BlockWriter(context, sheet, patterns, xml).write(block));
    }
  }

  private void fixedRow(
      Element element, int row, TreeMap<Integer, TemplateCell> taken, PartCompilation out) {
    boolean moves = sheet.moves(row);
    out.raw("<row r=\"");
    number(row, moves, out);
    out.raw("\"");
    element
        .attributes()
        .forEach(
            (name, value) -> {
              // Where cells begin and end is a hint for speed, and may no longer be true.
              if (!name.equals("r") && !name.equals("spans")) {
                out.attribute(name, value);
              }
            });
    out.raw(">");
    for (TemplateCell cell : taken.values()) {
      if (cell.formula() != null) {
        model.note(cell.formula(), sheet);
      }
    }
    if (!taken.isEmpty()) {
      out.either(
          context -> context.columns(sheet).isSame(),
          piece -> taken.values().forEach(cell -> fixedCell(cell, row, moves, piece)),
          (context, xml) -> {
            for (TemplateCell cell : taken.values()) {
              write(cell, row, context, xml);
            }
          });
    }
    out.raw("</row>");
  }

  private void fixedCell(TemplateCell cell, int row, boolean moves, PartCompilation out) {
    if (cell.isFixed()) {
      sheet.fixed().put(new CellAddress(row, cell.column()), cell.value());
      out.raw("<c r=\"").raw(cell.letters());
      number(row, moves, out);
      out.raw("\"").raw(cell.style() == 0 ? "" : " s=\"" + cell.style() + "\"");
      out.fixed(cell.rest());
    } else {
      out.segment((context, xml) -> write(cell, row, context, xml));
    }
  }

  private void write(TemplateCell cell, int row, FillContext context, XmlOut xml)
      throws IOException {
    SheetFill filled = context.sheet(sheet);
    // What is shown for a cell without a formula is passed over; see Pour.show.
    CellContent shown = cell.isFixed() ? null : filled.shown(new CellAddress(row, cell.column()));
    new CellWriter(context, filled, xml)
        .write(cell, filled.rows().start(row), shown, context.shift(sheet));
  }

  private void number(int row, boolean moves, PartCompilation out) {
    if (moves) {
      out.segment((context, xml) -> xml.number(context.rows(sheet).start(row) + 1));
    } else {
      out.raw(String.valueOf(row + 1));
    }
  }
}
