package fi.koonti.grid;

import fi.koonti.grid.WordDocument.Block;
import fi.koonti.grid.WordDocument.Cell;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.ArrayList;
import java.util.List;

/** One row of a table of Word, while it is read. */
final class WordRow {

  private final List<Cell> cells = new ArrayList<>();
  private int column;
  private boolean deleted;

  /** Reads the properties of the row, in which the cursor stands. */
  void properties(XmlCursor xml) throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "gridBefore" -> column += Math.max(0, PlainNumber.whole(xml.attribute("val"), 0));
        case "del" -> deleted = true;
        default -> {
          // Looks.
        }
      }
    }
  }

  void add(boolean continued, int span, List<Block> content) {
    cells.add(new Cell(column, continued, content));
    column += span;
  }

  boolean isDeleted() {
    return deleted;
  }

  List<Cell> cells() {
    return cells;
  }
}
