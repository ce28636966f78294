package fi.koonti.annotate;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import java.util.HashSet;
import java.util.Set;

/** Tells in which of some cells something stands. */
final class NeighbourCells {

  private NeighbourCells() {}

  /**
   * The cells in which something stands, or of which that is not known.
   *
   * @param sheet its part, with the insides of {@code sheetData}
   */
  static Set<CellAddress> of(Element sheet, Set<CellAddress> wanted) {
    Set<CellAddress> filled = new HashSet<>();
    Set<CellAddress> seen = new HashSet<>();
    for (Element cell : sheet.at("sheetData", "row", "c")) {
      String address = cell.get("r");
      if (!address.isEmpty()) {
        CellAddress at = CellAddress.parse(address);
        seen.add(at);
        if (wanted.contains(at) && !cell.children().isEmpty()) {
          filled.add(at);
        }
      }
    }
    // Programs that leave addresses out count cells; then nothing is known here.
    if (seen.isEmpty()) {
      filled.addAll(wanted);
    }
    return filled;
  }
}
