package fi.koonti.template;

import java.util.ArrayList;
import java.util.List;

/**
 * Adjacent pattern rows of one sheet, and so a place into which rows are poured.
 *
 * <p>A block that is poured with no rows disappears, unless something in the workbook means just
 * its rows (a table, a chart, a sum): then one blank row stays, as a range of no rows cannot be
 * written.
 */
final class Block {

  private final int first;
  private final List<String> kinds;
  private boolean needed;

  Block(int first, List<String> kinds) {
    this.first = first;
    this.kinds = new ArrayList<>(kinds);
  }

  /** The zero-based row of the first pattern. */
  int first() {
    return first;
  }

  /** The zero-based row of the last pattern. */
  int last() {
    return first + kinds.size() - 1;
  }

  /** The kinds in the order of their rows. */
  List<String> kinds() {
    return kinds;
  }

  boolean holds(int row) {
    return row >= first && row <= last();
  }

  /** The rows that the block takes in a finished sheet when so many are poured. */
  int height(int filled) {
    return filled == 0 && needed ? 1 : filled;
  }

  /** Notes, while the template is opened, that something means these rows; it may be just them. */
  void note(int from, int to) {
    needed |= from >= first && to <= last();
  }
}
