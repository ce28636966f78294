package fi.koonti.template;

import fi.koonti.location.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the rows of one sheet of the template go in one pour. All rows are zero-based. */
final class RowMap {

  private final List<FilledBlock> blocks = new ArrayList<>();

  /**
   * Places the blocks of a sheet.
   *
   * @param blocks from the top down
   * @param rows what is poured into them; a block that is not named gets no rows
   * @throws IllegalArgumentException when the sheet would have more rows than a sheet can
   */
  RowMap(List<Block> blocks, Map<Block, List<RowContent>> rows) {
    int shift = 0;
    for (Block block : blocks) {
      List<RowContent> filled = rows.getOrDefault(block, List.of());
      FilledBlock placed = new FilledBlock(block, filled, block.first() + shift);
      this.blocks.add(placed);
      shift += placed.growth();
      if (placed.first() + (long) placed.height() > CellAddress.ROW_LIMIT) {
        throw new IllegalArgumentException(
            "expected at most " + CellAddress.ROW_LIMIT + " rows, but found " + filled.size());
      }
    }
  }

  List<FilledBlock> blocks() {
    return blocks;
  }

  FilledBlock of(Block block) {
    for (FilledBlock filled : blocks) {
      if (filled.block() == block) {
        return filled;
      }
    }
    throw new IllegalArgumentException("a block of another sheet");
  }

  /** The poured block that a row of the template is in. */
  Optional<FilledBlock> at(int row) {
    for (FilledBlock filled : blocks) {
      if (filled.block().holds(row)) {
        return Optional.of(filled);
      }
    }
    return Optional.empty();
  }

  /** Where a range that begins in a row begins: rows in a block mean the block. */
  int start(int row) {
    int shift = 0;
    for (FilledBlock filled : blocks) {
      if (row < filled.block().first()) {
        break;
      }
      if (filled.block().holds(row)) {
        return filled.first();
      }
      shift += filled.growth();
    }
    return within(row + shift);
  }

  /** Where a range that ends in a row ends: rows in a block mean the block. */
  int end(int row) {
    int shift = 0;
    for (FilledBlock filled : blocks) {
      if (row < filled.block().first()) {
        break;
      }
      if (filled.block().holds(row)) {
        return filled.first() + filled.height() - 1;
      }
      shift += filled.growth();
    }
    return within(row + shift);
  }

  /** The rows that a range has become, with no difference of kinds; empty when they are gone. */
  Optional<RowRange> range(int first, int last) {
    int start = start(first);
    int end = end(last);
    return end < start ? Optional.empty() : Optional.of(new RowRange(start, end));
  }

  /**
   * The row of the template from which a row of the finished sheet comes; for a row that was poured
   * that of its pattern.
   */
  int source(int row) {
    int shift = 0;
    for (FilledBlock filled : blocks) {
      if (row < filled.first()) {
        break;
      }
      if (row < filled.first() + filled.height()) {
        return filled.block().first() + filled.kind(row - filled.first());
      }
      shift += filled.growth();
    }
    return row - shift;
  }

  /** The rows to which what hangs on some rows goes; pattern rows become the rows of their kind. */
  List<RowRange> rows(int first, int last) {
    List<RowRange> found = new ArrayList<>();
    int next = first;
    for (FilledBlock filled : blocks) {
      Block block = filled.block();
      if (block.last() >= first && block.first() <= last) {
        if (next < block.first()) {
          found.add(new RowRange(start(next), start(block.first() - 1)));
        }
        found.addAll(filled.rowsOf(first, last));
        next = block.last() + 1;
      }
    }
    if (next <= last) {
      found.add(new RowRange(start(next), start(last)));
    }
    return RowRange.merged(found);
  }

  /** A range to the foot of the sheet stays one; Excel writes whole columns in that way. */
  private static int within(int row) {
    return Math.min(row, CellAddress.ROW_LIMIT - 1);
  }
}
