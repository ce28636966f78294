package fi.koonti.edit;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a sheet and where its cells stand. What has no address stands behind the one before.
 *
 * @param index zero-based
 * @param cells in the order of the file
 */
record AddressedRow(Element element, int index, Map<CellAddress, Element> cells) {

  private static final Pattern CELL = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}");

  /** The rows of a sheet, those beyond what a sheet can have left out. */
  static List<AddressedRow> in(Element sheetData) {
    List<AddressedRow> rows = new ArrayList<>();
    int index = -1;
    for (Element row : sheetData.children("row")) {
      index = row.number("r", index + 2) - 1;
      if (index >= 0 && index < CellAddress.ROW_LIMIT) {
        rows.add(new AddressedRow(row, index, cells(row, index)));
      }
    }
    return rows;
  }

  /** The address that a text is, if it is one within a sheet. */
  static Optional<CellAddress> address(String text) {
    if (!CELL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(CellAddress.parse(text));
    } catch (IllegalArgumentException beyond) {
      return Optional.empty();
    }
  }

  /** The first cell to the right of a column, in the order of the file. */
  Optional<Element> behind(int column) {
    return cells.entrySet().stream()
        .filter(cell -> cell.getKey().column() > column)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<CellAddress, Element> cells(Element row, int index) {
    Map<CellAddress, Element> cells = new LinkedHashMap<>();
    int column = -1;
    for (Element cell : row.children("c")) {
      int next = column + 1;
      Optional<CellAddress> at =
          cell.has("r")
              ? address(cell.get("r"))
              : Optional.of(next)
                  .filter(one -> one < CellAddress.COLUMN_LIMIT)
                  .map(one -> new CellAddress(index, one));
      column = at.map(CellAddress::column).orElse(next);
      at.ifPresent(one -> cells.put(one, cell));
    }
    return cells;
  }
}
