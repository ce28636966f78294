package fi.koonti.grid;

import fi.koonti.grid.OutsideCell.Cause;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.Budget;
import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.Relationships;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.UnreadableFileException.Reason;
import fi.koonti.opc.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the part of one sheet as a stream of cells. Rows and cells without an address stand behind
 * the one before; the {@code dimension} is not believed; blank cells cost nothing but the reading.
 */
final class SheetParser {

  /** Sheets of any kind; those that hold no cells read as empty. */
  private static final Set<String> ROOTS =
      Set.of("worksheet", "chartsheet", "dialogsheet", "macrosheet");

  /** Where a cell is thought to stand while only its text is wanted. */
  private static final CellAddress NOWHERE = new CellAddress(0, 0);

  private final XmlCursor xml;
  private final String part;
  private final CellValues values;
  private final Budget budget;
  private final Relationships relationships;
  private final SheetCells cells = new SheetCells();

  /** The array formula or data table that reaches down a column, by column. */
  private final Map<Integer, CellRange> arrays = new HashMap<>();

  private int row = -1;
  private int column;

  private SheetParser(
      XmlCursor xml, String part, CellValues values, Budget budget, Relationships relationships) {
    this.relationships = relationships;
    this.xml = xml;
    this.part = part;
    this.values = values;
    this.budget = budget;
  }

  /** All that a sheet part holds. */
  static SheetCells read(
      OpcPackage opc, String part, CellValues values, Relationships relationships)
      throws UnreadableFileException {
    try (XmlCursor xml = opc.open(part)) {
      SheetParser parser = new SheetParser(xml, part, values, opc.budget(), relationships);
      parser.sheet();
      return parser.cells;
    }
  }

  private void sheet() throws UnreadableFileException {
    String root = xml.root();
    if (!ROOTS.contains(root)) {
      throw new UnreadableFileException(Reason.BROKEN_XML, Map.of("part", part, "found", root));
    }
    while (xml.nextIn(1)) {
      switch (xml.name()) {
        case "cols" -> columns();
        case "sheetData" -> rows();
        case "mergeCells" -> merges();
        case "hyperlinks" -> links();
        case "headerFooter" -> PageText.read(xml, cells.hangings());
        case "oleObjects" -> objects();
        default -> {
          // Views, protection, filters: not about cells.
        }
      }
    }
  }

  private void columns() throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("col") && xml.isOn("hidden")) {
        int min = PlainNumber.whole(xml.attribute("min"), 0);
        int max = PlainNumber.whole(xml.attribute("max"), min);
        if (min >= 1 && max >= min) {
          int behind = Math.min(max, CellAddress.COLUMN_LIMIT);
          cells.hiddenColumns().set(Math.min(min - 1, behind), behind);
        }
      }
    }
  }

  private void merges() throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      xml.count();
      References.range(xml.attribute("ref")).ifPresent(cells::addMerge);
    }
  }

  private void links() throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      xml.count();
      String id = xml.attribute("id");
      String inside = xml.attribute("location");
      Optional<CellRange> range = References.range(xml.attribute("ref"));
      Optional<String> address = id == null ? Optional.empty() : relationships.address(id);
      if (range.isPresent() && address.isPresent()) {
        String whole = address.get() + (inside == null || inside.isEmpty() ? "" : "#" + inside);
        cells.links().put(range.get().first(), whole);
      }
    }
  }

  private void objects() throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      xml.count();
      String program = xml.attribute("progId");
      cells
          .hangings()
          .add(new Hanging(Hanging.Kind.PICTURE, Optional.empty(), program == null ? "" : program));
    }
  }

  private void rows() throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("row")) {
        row();
      }
    }
  }

  private void row() throws UnreadableFileException {
    int outer = xml.depth();
    row = Math.min(PlainNumber.whole(xml.attribute("r"), row + 2) - 1, CellAddress.ROW_LIMIT);
    column = -1;
    if (xml.isOn("hidden") && row >= 0 && row < CellAddress.ROW_LIMIT) {
      cells.hiddenRows().set(row);
    }
    while (xml.nextIn(outer)) {
      if (xml.name().equals("c")) {
        cell();
      }
    }
  }

  private void cell() throws UnreadableFileException {
    String reference = null;
    String type = null;
    int style = 0;
    for (int i = 0; i < xml.attributeCount(); i++) {
      switch (xml.attributeName(i)) {
        case "r" -> reference = xml.attributeValue(i);
        case "s" -> style = PlainNumber.whole(xml.attributeValue(i), 0);
        case "t" -> type = xml.attributeValue(i);
        default -> {
          // Metadata indexes; nothing that a person typed.
        }
      }
    }
    keep(reference, address(reference), content(type, style));
  }

  private RawCell content(String type, int style) throws UnreadableFileException {
    String value = null;
    StyledText inline = null;
    String formula = null;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "v" -> value = xml.text();
        case "is" -> inline = RichText.styled(xml);
        case "f" -> formula = formula();
        default -> {
          // Extensions.
        }
      }
    }
    return new RawCell(type, style, value, inline, Optional.ofNullable(formula));
  }

  private void keep(String reference, CellAddress address, RawCell raw)
      throws UnreadableFileException {
    RawCell known = raw;
    if (raw.formula().isEmpty() && address != null && isInArray(address)) {
      known = new RawCell(raw.type(), raw.style(), raw.value(), raw.inline(), Optional.of(""));
    }
    Optional<GridCell> cell = values.cell(address == null ? NOWHERE : address, known);
    if (cell.isEmpty()) {
      return;
    }
    budget.cell(part, cell.get().text().length());
    if (address == null) {
      String written = reference == null ? "" : reference;
      cells.addStray(new OutsideCell(Cause.NO_ADDRESS, written, cell.get().text()));
    } else {
      cells.add(cell.get());
    }
  }

  /** The address of the next cell, or null when it has none within the limits. */
  private CellAddress address(String reference) {
    if (reference == null) {
      column++;
      boolean there = row >= 0 && row < CellAddress.ROW_LIMIT && column < CellAddress.COLUMN_LIMIT;
      return there ? new CellAddress(row, column) : null;
    }
    CellAddress address = References.cell(reference);
    column = address == null ? column + 1 : address.column();
    return address;
  }

  /** The text of a formula; remembers how far an array formula or a data table reaches. */
  private String formula() throws UnreadableFileException {
    String type = xml.attribute("t");
    if ("array".equals(type) || "dataTable".equals(type)) {
      Optional<CellRange> range = References.range(xml.attribute("ref"));
      if (range.isPresent()) {
        // Each column of it is remembered on its own, so it costs as much as so many cells.
        budget.cells(part, range.get().width());
        for (int i = range.get().first().column(); i <= range.get().last().column(); i++) {
          arrays.put(i, range.get());
        }
      }
    }
    return xml.text();
  }

  private boolean isInArray(CellAddress address) {
    CellRange range = arrays.get(address.column());
    return range != null && range.contains(address);
  }
}
