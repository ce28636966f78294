package fi.koonti.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The cells of a row by column; so far to the right as reports go, the rest close behind. */
final class CellRow {

  /** Reports have some twenty columns. */
  static final int COLUMNS = 300;

  private static final Snippet NOTHING = new SourceCell("", "").whole();

  private final TreeMap<Integer, Snippet> texts = new TreeMap<>();

  void put(int column, Snippet text) {
    boolean far = column >= COLUMNS && !texts.isEmpty();
    texts.put(far ? Math.max(COLUMNS, texts.lastKey() + 1) : Math.min(column, COLUMNS), text);
  }

  /** The cells from the left, empty ones between them. */
  List<Snippet> cells() {
    List<Snippet> cells = new ArrayList<>();
    int last = texts.isEmpty() ? -1 : texts.lastKey();
    for (int column = 0; column <= last; column++) {
      cells.add(texts.getOrDefault(column, NOTHING));
    }
    return cells;
  }
}
