package fi.koonti.template;

import fi.koonti.location.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One sheet of a template: where it is, its blocks, and the plain values of its cells. */
final class TemplateSheet {

  private final int index;
  private final String name;
  private final String part;
  private final SheetState state;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<CellAddress, CellContent.Value> values = new LinkedHashMap<>();
  private final Map<CellAddress, CellContent.Value> fixed = new LinkedHashMap<>();
  private final Set<CellAddress> formulas = new HashSet<>();
  private final Map<Integer, Set<String>> tableColumns = new HashMap<>();
  private int lastPinned = -1;

  TemplateSheet(int index, String name, String part, SheetState state) {
    this.index = index;
    this.name = name;
    this.part = part;
    this.state = state;
  }

  /** The zero-based place among the sheets. */
  int index() {
    return index;
  }

  String name() {
    return name;
  }

  /** Sheet names are the same in capitals and small letters. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  String part() {
    return part;
  }

  SheetState state() {
    return state;
  }

  /** The blocks from the top down; filled while the template is opened. */
  List<Block> blocks() {
    return blocks;
  }

  /** The plain values by their address in the template; filled while the template is opened. */
  Map<CellAddress, CellContent.Value> values() {
    return values;
  }

  /**
   * The values of the cells outside the blocks that every pour has while all columns are kept, by
   * their address in the template; filled while it is opened.
   */
  Map<CellAddress, CellContent.Value> fixed() {
    return fixed;
  }

  /** The addresses in the template of the cells that have formulas; filled while it is opened. */
  Set<CellAddress> formulas() {
    return formulas;
  }

  /** Notes, while the template is opened, that a zero-based column belongs to a table. */
  void noteTableColumn(int column, String table, String name) {
    tableColumns.computeIfAbsent(column, key -> new HashSet<>()).add(tableColumn(table, name));
  }

  /** Whether a column of the template belongs to a table under a name. */
  boolean isTableColumn(int column, String table, String name) {
    return tableColumns.getOrDefault(column, Set.of()).contains(tableColumn(table, name));
  }

  /** The names of tables and columns are the same in capitals and small letters. */
  private static String tableColumn(String table, String name) {
    return key(table + "[" + name + "]");
  }

  /** Notes, while the template is opened, that something in a zero-based column cannot move. */
  void pin(int column) {
    lastPinned = Math.max(lastPinned, column);
  }

  /** The last zero-based column that holds what cannot move; -1 when there is none. */
  int lastPinned() {
    return lastPinned;
  }

  /** Whether a row, or any row below it, may move. */
  boolean moves(int row) {
    return !blocks.isEmpty() && row >= blocks.get(0).first();
  }
}
