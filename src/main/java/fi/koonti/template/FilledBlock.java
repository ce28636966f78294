package fi.koonti.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A block with the rows that are poured into it, and where they land. */
final class FilledBlock {

  private final Block block;
  private final List<RowContent> rows;
  private final int first;
  private final byte[] kinds;
  private final int outline;

  /**
   * Goes through the rows once, to know of which kind each is before anything is written; those
   * that are made one by one are all of one kind.
   *
   * @param first the zero-based row in the finished sheet where the block begins
   * @throws IllegalArgumentException when a row is of a kind that the block does not have
   */
  FilledBlock(Block block, List<RowContent> rows, int first) {
    this.block = block;
    this.rows = rows;
    this.first = first;
    this.kinds = new byte[rows.size()];
    if (rows instanceof MadeRows made) {
      Arrays.fill(kinds, kind(made.kind()));
      this.outline = 0;
      return;
    }
    int deepest = 0;
    int index = 0;
    for (RowContent row : rows) {
      kinds[index++] = kind(row.kind());
      deepest = Math.max(deepest, row.outline());
    }
    this.outline = deepest;
  }

  private byte kind(String name) {
    int kind = block.kinds().indexOf(name);
    if (kind < 0) {
      throw new IllegalArgumentException(
          "expected a row of the kinds " + block.kinds() + ", but found \"" + name + "\"");
    }
    return (byte) kind;
  }

  Block block() {
    return block;
  }

  List<RowContent> rows() {
    return rows;
  }

  /** The zero-based row in the finished sheet where the block begins. */
  int first() {
    return first;
  }

  /** The rows that the block takes in the finished sheet; they may be none. */
  int height() {
    return block.height(rows.size());
  }

  /** By how many rows everything below moves down; less than zero when it moves up. */
  int growth() {
    return height() - block.kinds().size();
  }

  /** Which pattern of the block the row at an index follows, counted from zero. */
  int kind(int index) {
    return rows.isEmpty() ? 0 : kinds[index];
  }

  /**
   * Whether something is put into a cell of a row.
   *
   * @param row zero-based, in the finished sheet
   * @param column zero-based, in the template
   */
  boolean fills(int row, int column) {
    int index = row - first;
    if (index >= rows.size()) {
      return false;
    }
    List<CellContent> cells = rows.get(index).cells();
    return column < cells.size() && cells.get(column) != null;
  }

  /** The deepest level of the outline that a row asks for. */
  int outline() {
    return outline;
  }

  /** Where the rows of some pattern rows land; patterns are given by their rows in the template. */
  List<RowRange> rowsOf(int firstPattern, int lastPattern) {
    List<RowRange> found = new ArrayList<>();
    if (firstPattern <= block.first() && lastPattern >= block.last()) {
      if (height() > 0) {
        found.add(new RowRange(first, first + height() - 1));
      }
      return found;
    }
    BitSet wanted = new BitSet();
    int from = Math.max(0, firstPattern - block.first());
    wanted.set(from, Math.min(lastPattern, block.last()) - block.first() + 1);
    int start = -1;
    for (int i = 0; i <= kinds.length; i++) {
      boolean in = i < kinds.length && wanted.get(kinds[i]);
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        found.add(new RowRange(first + start, first + i - 1));
        start = -1;
      }
    }
    return found;
  }
}
