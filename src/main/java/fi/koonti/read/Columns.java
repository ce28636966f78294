package fi.koonti.read;

import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.layout.FormColumn;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which column of a returned form is which, by the hidden keys and, where a key is gone, by the
 * headings in any language. Wherever a column was moved, it is found; of two that are alike the
 * first counts.
 */
final class Columns {

  private final Map<FormColumn, Integer> byColumn;
  private final Map<Integer, FormColumn> byIndex = new HashMap<>();
  private final List<Repeated> repeated;
  private final List<FormColumn> byHeading;
  private final List<FormColumn> contradicted;

  private Columns(
      Map<FormColumn, Integer> byColumn,
      List<Repeated> repeated,
      List<FormColumn> byHeading,
      List<FormColumn> contradicted) {
    this.byColumn = byColumn;
    this.repeated = List.copyOf(repeated);
    this.byHeading = List.copyOf(byHeading);
    this.contradicted = List.copyOf(contradicted);
    byColumn.forEach((column, index) -> byIndex.put(index, column));
  }

  /** A second column like one that is there already. */
  record Repeated(FormColumn column, int index) {}

  private static final Map<String, FormColumn> BY_KEY = new HashMap<>();
  private static final Map<String, FormColumn> BY_HEADING = new HashMap<>();

  static {
    for (FormColumn column : FormColumn.values()) {
      BY_KEY.put(column.key(), column);
      for (Language language : Language.values()) {
        BY_HEADING.put(TextNormalizer.folded(column.heading(language)), column);
      }
    }
  }

  /** The column that a cell of the row of keys names; the stamp's key has more behind it. */
  static Optional<FormColumn> ofKey(String text) {
    String key = text.strip();
    int more = key.indexOf('|');
    return Optional.ofNullable(BY_KEY.get(more < 0 ? key : key.substring(0, more)));
  }

  /** The column that a heading names, in any language. */
  static Optional<FormColumn> ofHeading(String text) {
    return Optional.ofNullable(BY_HEADING.get(TextNormalizer.folded(text)));
  }

  /** The columns that two rows name; either may be missing. */
  static Columns of(Optional<GridRow> keys, Optional<GridRow> headings) {
    Map<FormColumn, Integer> found = new EnumMap<>(FormColumn.class);
    List<Repeated> repeated = new ArrayList<>();
    List<FormColumn> byHeading = new ArrayList<>();
    Map<Integer, FormColumn> moved = movedBelow(keys, headings);
    for (GridCell cell : cells(keys)) {
      Optional<FormColumn> moves = Optional.ofNullable(moved.get(cell.address().column()));
      moves.or(() -> ofKey(cell.text())).ifPresent(column -> add(column, cell, found, repeated));
    }
    for (GridCell cell : cells(headings)) {
      int index = cell.address().column();
      Optional<FormColumn> column = ofHeading(cell.text());
      boolean known =
          found.containsValue(index) || repeated.stream().anyMatch(other -> other.index() == index);
      // People add columns called like those that are looked up, which older forms have not.
      boolean own = keys.isPresent() && column.filter(FormColumn.LOOKED_UP::contains).isPresent();
      if (column.isPresent() && !known && !own) {
        if (!found.containsKey(column.get())) {
          byHeading.add(column.get());
        }
        add(column.get(), cell, found, repeated);
      }
    }
    return new Columns(found, repeated, byHeading, List.copyOf(moved.values()));
  }

  /**
   * The columns that somebody moved from the headings down, so that the hidden keys above them
   * stayed behind: their headings name all the columns of their keys, each another one. People go
   * by the headings.
   */
  private static Map<Integer, FormColumn> movedBelow(
      Optional<GridRow> keys, Optional<GridRow> headings) {
    Map<Integer, FormColumn> named = new HashMap<>();
    cells(headings)
        .forEach(
            cell ->
                ofHeading(cell.text()).ifPresent(one -> named.put(cell.address().column(), one)));
    Map<Integer, FormColumn> moved = new TreeMap<>();
    Set<FormColumn> left = EnumSet.noneOf(FormColumn.class);
    for (GridCell cell : cells(keys)) {
      int index = cell.address().column();
      Optional<FormColumn> key = ofKey(cell.text());
      if (key.isPresent() && named.containsKey(index) && named.get(index) != key.get()) {
        moved.put(index, named.get(index));
        left.add(key.get());
      }
    }
    boolean exchanged = left.size() == moved.size() && left.containsAll(moved.values());
    return exchanged ? moved : Map.of();
  }

  private static void add(
      FormColumn column, GridCell cell, Map<FormColumn, Integer> found, List<Repeated> repeated) {
    int index = cell.address().column();
    if (found.putIfAbsent(column, index) != null) {
      repeated.add(new Repeated(column, index));
    }
  }

  private static List<GridCell> cells(Optional<GridRow> row) {
    return row.map(GridRow::cells).orElse(List.of());
  }

  /** The number of a column, or empty when the form no longer has it. */
  Optional<Integer> index(FormColumn column) {
    return Optional.ofNullable(byColumn.get(column));
  }

  /** The number of each column that the form still has. */
  Map<FormColumn, Integer> byColumn() {
    return Collections.unmodifiableMap(byColumn);
  }

  /** The column that stands at a number, or empty when none of the form's does. */
  Optional<FormColumn> at(int index) {
    return Optional.ofNullable(byIndex.get(index));
  }

  /** Further columns that bear the same key or heading, in the order of the sheet. */
  List<Repeated> repeated() {
    return repeated;
  }

  /** Those whose heading stands under the key of another one; the headings count. */
  List<FormColumn> contradicted() {
    return contradicted;
  }

  /** Those that only the heading told. */
  List<FormColumn> byHeading() {
    return byHeading;
  }
}
