package fi.koonti.template;

import fi.koonti.location.CellAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What comes to light while one sheet is poured and is written after its rows. */
final class SheetFill {

  /** Excel repairs a sheet with more; the texts stay, only the clicking does not. */
  private static final int LINK_LIMIT = 65_530;

  private final String name;
  private final SheetMap map;
  private final Map<CellAddress, CellContent> shown;
  private final CellSum sum;
  private final Map<CellAddress, CellContent.Link> links = new LinkedHashMap<>();
  private final List<Integer> breaks = new ArrayList<>();

  /**
   * Before the first row.
   *
   * @param name the name of the sheet
   * @param map where its cells go
   * @param shown what formula cells show, by their address in the template
   * @param sum what is written into the cells is added to it
   */
  SheetFill(String name, SheetMap map, Map<CellAddress, CellContent> shown, CellSum sum) {
    this.name = name;
    this.map = map;
    this.shown = shown;
    this.sum = sum;
  }

  String name() {
    return name;
  }

  /** What sums up the cells while they are written. */
  CellSum sum() {
    return sum;
  }

  SheetMap map() {
    return map;
  }

  /** Where the rows go. */
  RowMap rows() {
    return map.rows();
  }

  /** Where the columns go. */
  ColumnMap columns() {
    return map.columns();
  }

  /** What a formula cell of the template shows, or null when nobody said. */
  @Nullable CellContent shown(CellAddress address) {
    return shown.get(address);
  }

  void link(CellAddress cell, CellContent.Link link) {
    if (links.size() < LINK_LIMIT) {
      links.put(cell, link);
    }
  }

  /** The links of the cells, row by row. */
  Map<CellAddress, CellContent.Link> links() {
    return links;
  }

  /** Notes that a page ends with a row. */
  void breakAfter(int row) {
    breaks.add(row);
  }

  /** The zero-based rows with which pages end. */
  List<Integer> breaks() {
    return breaks;
  }

  /** The files and addresses outside that the links of the sheet lead to, in their order. */
  List<String> targetsOutside() {
    List<String> targets = new ArrayList<>();
    for (CellContent.Link link : links.values()) {
      if (link.outside()) {
        targets.add(link.target());
      }
    }
    return targets;
  }

  /** The name of a target outside in the relations of the sheet. */
  static String relation(int index) {
    return "rIdLinkki" + (index + 1);
  }
}
