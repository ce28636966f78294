package fi.koonti.mould;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells that a rule applies to ({@code sqref}).
 *
 * @param areas in the order of the file, at least one
 */
record Areas(List<Area> areas) {

  Areas {
    areas = List.copyOf(areas);
  }

  static Areas parse(String text) {
    return new Areas(Area.parseAll(text));
  }

  /** The row that the rule's formulas are written for. */
  int baseRow() {
    return areas.get(0).firstRow();
  }

  /** Where the rule applies after a pour; empty when all its rows are gone. */
  List<Area> moved(RowMap map) {
    List<Area> moved = new ArrayList<>();
    for (Area area : areas) {
      for (RowRange rows : map.rows(area.firstRow(), area.lastRow())) {
        moved.add(area.withRows(rows));
      }
    }
    return moved;
  }

  /** How the formulas of the rule move: they are written for the first row that it applies to. */
  Formula.Move move(RowMap map, Stretch stretch) {
    Optional<PouredBlock> block = map.at(baseRow());
    List<Area> moved = moved(map);
    if (block.isEmpty() || moved.isEmpty()) {
      return stretch;
    }
    return new CopyDown(stretch, block.get(), baseRow(), moved.get(0).firstRow());
  }
}
