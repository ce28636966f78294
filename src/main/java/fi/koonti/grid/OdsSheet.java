package fi.koonti.grid;

import fi.koonti.grid.OutsideCell.Cause;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.Budget;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads one table of an OpenDocument spreadsheet. Rows, columns and cells may stand for many of
 * their kind; blank ones cost nothing however often they are repeated, filled ones count each time
 * against the limits before they are made.
 */
final class OdsSheet {

  private final XmlCursor xml;
  private final String part;
  private final Budget budget;
  private final SheetCells cells = new SheetCells();
  private final SortedMap<CellAddress, String> notes = new TreeMap<>();
  private final OdsStyles styles;

  /** The style of the cells of a column that have none, by the column in which it ends. */
  private final TreeMap<Integer, String> columnStyles = new TreeMap<>();

  private String rowStyle;
  private int row;
  private int column;
  private boolean foreign;

  private OdsSheet(XmlCursor xml, String part, Budget budget, OdsStyles styles) {
    this.styles = styles;
    this.xml = xml;
    this.part = part;
    this.budget = budget;
  }

  /** The sheet of the current element, or empty when it only keeps cells of another file. */
  static Optional<GridSheet> read(XmlCursor xml, String part, Budget budget, OdsStyles styles)
      throws UnreadableFileException {
    boolean hidden = styles.hides(xml.attribute("style-name"));
    Visibility visibility = hidden ? Visibility.HIDDEN : Visibility.VISIBLE;
    String name = Optional.ofNullable(xml.attribute("name")).orElse("");
    OdsSheet sheet = new OdsSheet(xml, part, budget, styles);
    sheet.cells.hangings().addAll(styles.onPages(xml.attribute("style-name")));
    sheet.parts(xml.depth());
    return sheet.foreign
        ? Optional.empty()
        : Optional.of(new GridSheet(name, visibility, sheet.cells, sheet.notes));
  }

  private void parts(int outer) throws UnreadableFileException {
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "table-row" -> row();
        case "table-column" -> column();
        case "table-source" -> foreign = true;
        case "table-rows",
                "table-header-rows",
                "table-row-group",
                "table-columns",
                "table-header-columns",
                "table-column-group" ->
            parts(xml.depth());
        case "shapes" -> {
          int shapes = xml.depth();
          while (xml.nextIn(shapes)) {
            OdsDrawing.read(xml, styles, cells.hangings());
          }
        }
        default -> {
          // Forms and scenarios: not about cells.
        }
      }
    }
  }

  private void column() {
    int behind = Math.min(column + repeats("number-columns-repeated"), CellAddress.COLUMN_LIMIT);
    if (isHidden() && behind > column) {
      cells.hiddenColumns().set(column, behind);
    }
    String style = xml.attribute("default-cell-style-name");
    if (style != null && behind > column) {
      columnStyles.put(behind - 1, style);
    }
    column = behind;
  }

  private void row() throws UnreadableFileException {
    int repeats = repeats("number-rows-repeated");
    int behind = Math.min(row + repeats, CellAddress.ROW_LIMIT);
    if (isHidden() && behind > row) {
      cells.hiddenRows().set(row, behind);
    }
    List<GridCell> filled = new ArrayList<>();
    rowStyle = xml.attribute("default-cell-style-name");
    column = 0;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell")) {
        cell(filled);
      }
    }
    if (!filled.isEmpty()) {
      budget.cells(part, times(filled.size(), behind - row - 1));
    }
    for (int at = row; at < behind && !filled.isEmpty(); at++) {
      for (GridCell cell : filled) {
        cells.add(moved(cell, new CellAddress(at, cell.address().column())));
      }
    }
    row = behind;
  }

  private void cell(List<GridCell> filled) throws UnreadableFileException {
    int repeats = repeats("number-columns-repeated");
    int columns = PlainNumber.whole(xml.attribute("number-columns-spanned"), 1);
    int rows = PlainNumber.whole(xml.attribute("number-rows-spanned"), 1);
    OdsValue value = OdsValue.of(xml);
    String own = xml.attribute("style-name");
    OdsText text = OdsText.read(xml, styles);
    boolean there = row < CellAddress.ROW_LIMIT && column < CellAddress.COLUMN_LIMIT;
    CellAddress address = there ? new CellAddress(row, column) : new CellAddress(0, 0);
    Optional<GridCell> cell = value.cell(address, text.styled(), style(own));
    if (cell.isPresent()) {
      budget.cell(part, cell.get().text().length());
    }
    if (cell.isPresent() && !there) {
      cells.addStray(new OutsideCell(Cause.NO_ADDRESS, "", cell.get().text()));
    } else if (there) {
      keep(cell, address, repeats, filled);
      span(address, rows, columns);
      for (Hanging hanging : text.hangings()) {
        cells.hangings().add(new Hanging(hanging.kind(), Optional.of(address), hanging.text()));
      }
      if (text.link() != null && cell.isPresent()) {
        cells.links().put(address, text.link());
      }
      if (text.note() != null) {
        notes.put(address, text.note());
      }
    }
    column = Math.min(column + repeats, CellAddress.COLUMN_LIMIT);
  }

  /** The style of a cell, or what its row or its column has for cells without one. */
  private CellStyle style(String own) {
    if (own != null) {
      return styles.cell(own);
    }
    Map.Entry<Integer, String> ofColumn = columnStyles.ceilingEntry(column);
    String name = rowStyle != null ? rowStyle : ofColumn == null ? "" : ofColumn.getValue();
    return styles.cell(name);
  }

  private void keep(
      Optional<GridCell> cell, CellAddress address, int repeats, List<GridCell> filled)
      throws UnreadableFileException {
    if (cell.isPresent()) {
      int behind = Math.min(address.column() + repeats, CellAddress.COLUMN_LIMIT);
      budget.cells(part, behind - address.column() - 1);
      for (int at = address.column(); at < behind; at++) {
        filled.add(moved(cell.get(), new CellAddress(address.row(), at)));
      }
    }
  }

  private void span(CellAddress first, int rows, int columns) throws UnreadableFileException {
    if (rows > 1 || columns > 1) {
      xml.count();
      int last = Math.min(first.row() + Math.max(1, rows), CellAddress.ROW_LIMIT) - 1;
      int right = Math.min(first.column() + Math.max(1, columns), CellAddress.COLUMN_LIMIT) - 1;
      cells.addMerge(new CellRange(first, new CellAddress(last, right)));
    }
  }

  /** How often the current element counts; never so often that sums overflow. */
  private int repeats(String attribute) {
    int repeats = PlainNumber.whole(xml.attribute(attribute), 1);
    return Math.max(1, Math.min(repeats, CellAddress.ROW_LIMIT));
  }

  private boolean isHidden() {
    String visibility = xml.attribute("visibility");
    return "collapse".equals(visibility) || "filter".equals(visibility);
  }

  private static int times(int cells, int rows) {
    return (int) Math.min(Integer.MAX_VALUE, (long) cells * Math.max(0, rows));
  }

  private static GridCell moved(GridCell cell, CellAddress address) {
    return new GridCell(
        address, cell.kind(), cell.text(), cell.number(), cell.look(), cell.date(), cell.formula());
  }
}
