package fi.koonti.importing;

import fi.koonti.grid.CellRange;
import fi.koonti.location.CellAddress;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What merged cells say that the rows below their first one go on with. */
final class MergedColumns {

  private final Deque<CellRange> coming = new ArrayDeque<>();
  private final Map<Integer, CellRange> open = new TreeMap<>();
  private final Map<CellAddress, Snippet> filled = new HashMap<>();

  MergedColumns(List<CellRange> merges) {
    merges.stream()
        .filter(range -> range.last().row() > range.first().row())
        .filter(range -> range.first().column() < CellRow.COLUMNS)
        .sorted(Comparator.comparing(CellRange::first))
        .forEach(coming::add);
  }

  /** Tells what a cell says; rows come from the top. */
  void filled(CellAddress cell, Snippet text) {
    filled.put(cell, text);
  }

  /** What a row goes on with, by column. */
  Map<Integer, Snippet> in(int row) {
    while (!coming.isEmpty() && coming.peek().first().row() < row) {
      CellRange range = coming.poll();
      open.put(range.first().column(), range);
    }
    open.values().removeIf(range -> range.last().row() < row);
    Map<Integer, Snippet> merged = new TreeMap<>();
    open.forEach(
        (column, range) -> {
          Snippet text = filled.get(range.first());
          if (text != null && !text.isEmpty()) {
            merged.put(column, text);
          }
        });
    return merged;
  }
}
