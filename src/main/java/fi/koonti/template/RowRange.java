package fi.koonti.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Rows from one to another.
 *
 * @param first the zero-based first row
 * @param last the zero-based last row, not before the first
 */
record RowRange(int first, int last) {

  RowRange {
    if (last < first) {
      throw new IllegalArgumentException("expected rows, but found " + first + " to " + last);
    }
  }

  /** The same rows in their order, in as few ranges as there can be. */
  static List<RowRange> merged(Collection<RowRange> ranges) {
    List<RowRange> sorted = new ArrayList<>(ranges);
    sorted.sort(Comparator.comparingInt(RowRange::first));
    List<RowRange> merged = new ArrayList<>();
    for (RowRange range : sorted) {
      int top = merged.size() - 1;
      if (top >= 0 && range.first <= merged.get(top).last + 1) {
        int last = Math.max(merged.get(top).last, range.last);
        merged.set(top, new RowRange(merged.get(top).first, last));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }
}
