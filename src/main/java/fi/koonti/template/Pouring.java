package fi.koonti.template;

import fi.koonti.location.CellAddress;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One pour while it is written: everything the scripts ask. */
final class Pouring implements SheetMaps {

  private static final SheetMap UNMOVED =
      new SheetMap(new RowMap(List.of(), Map.of()), ColumnMap.SAME);

  private final Blueprint blueprint;
  private final Wishes wishes;
  private final Map<MouldSheet, SheetPour> sheets = new LinkedHashMap<>();
  private final Map<MouldSheet, Stretch> stretches = new LinkedHashMap<>();
  private final Stretch stretch = new Stretch(null, this);
  private final Set<String> leftOut;
  private final MouldSheet active;

  /**
   * What a caller wants of one pour.
   *
   * @param texts what goes into the places
   * @param rows what goes into the blocks
   * @param columns the columns that are left out, zero-based, in the mould
   * @param shown what formula cells show, by their address in the mould
   * @param dropped the sheets that are left out
   * @param states the sheets that are shown or hidden otherwise than in the mould
   * @param selections the selected cells in the finished sheets
   * @param active the sheet to be in front, or null for that of the mould
   * @param unlocked whether the locks of the mould are left out
   */
  record Wishes(
      Map<String, Filling> texts,
      Map<Block, List<PouredRow>> rows,
      Map<MouldSheet, Set<Integer>> columns,
      Map<MouldSheet, Map<CellAddress, Filling>> shown,
      Set<MouldSheet> dropped,
      Map<MouldSheet, SheetState> states,
      Map<MouldSheet, CellAddress> selections,
      MouldSheet active,
      boolean unlocked) {}

  Pouring(Blueprint blueprint, Parts parts, Wishes wishes) {
    this.blueprint = blueprint;
    this.wishes = wishes;
    for (MouldSheet sheet : blueprint.sheets()) {
      RowMap rows = new RowMap(sheet.blocks(), wishes.rows());
      Set<Integer> leftOutColumns = wishes.columns().getOrDefault(sheet, Set.of());
      SheetMap map = new SheetMap(rows, ColumnMap.without(leftOutColumns));
      Map<CellAddress, Filling> shown = wishes.shown().getOrDefault(sheet, Map.of());
      sheets.put(sheet, new SheetPour(sheet.name(), map, shown));
      stretches.put(sheet, new Stretch(sheet.name(), this));
    }
    this.leftOut = leftOut(parts);
    this.active = inFront();
  }

  @Override
  public SheetMap of(String name) {
    MouldSheet sheet = blueprint.sheet(name);
    if (sheet == null) {
      return UNMOVED;
    }
    return keeps(sheet) ? map(sheet) : null;
  }

  @Override
  public boolean lacks(String table, String column) {
    for (Map.Entry<MouldSheet, Set<Integer>> leftOut : wishes.columns().entrySet()) {
      for (int at : leftOut.getValue()) {
        if (leftOut.getKey().isTableColumn(at, table, column)) {
          return true;
        }
      }
    }
    return false;
  }

  SheetMap map(MouldSheet sheet) {
    return sheets.get(sheet).map();
  }

  /** Where the rows of a sheet go. */
  RowMap rows(MouldSheet sheet) {
    return map(sheet).rows();
  }

  /** Where the columns of a sheet go. */
  ColumnMap columns(MouldSheet sheet) {
    return map(sheet).columns();
  }

  SheetPour sheet(MouldSheet sheet) {
    return sheets.get(sheet);
  }

  /** How references move that stand in a sheet outside its blocks; null for none of the sheets. */
  Stretch stretch(MouldSheet own) {
    return own == null ? stretch : stretches.get(own);
  }

  /** What goes into a place. */
  Filling placeholder(String name) {
    Filling filling = wishes.texts().get(name);
    if (filling == null) {
      throw new IllegalStateException("nothing was put for {{" + name + "}}");
    }
    return filling;
  }

  /** A text with its places filled, each value escaped as the place needs it. */
  String fill(String text, UnaryOperator<String> escape) {
    if (!Placeholders.mayBeIn(text)) {
      return text;
    }
    return Placeholders.fill(text, name -> escape.apply(placeholder(name).value().written()));
  }

  /** The index of the format of a cell style. */
  int format(String style) {
    return blueprint.styles().format(style);
  }

  boolean keeps(String part) {
    return !leftOut.contains(part);
  }

  boolean keeps(MouldSheet sheet) {
    return !wishes.dropped().contains(sheet);
  }

  /** Whether the locks of the mould stay. */
  boolean isLocked() {
    return !wishes.unlocked();
  }

  SheetState state(MouldSheet sheet) {
    return wishes.states().getOrDefault(sheet, sheet.state());
  }

  /** The selected cell in the finished sheet, or null for that of the mould. */
  CellAddress selection(MouldSheet sheet) {
    return wishes.selections().get(sheet);
  }

  boolean isActive(MouldSheet sheet) {
    return sheet == active;
  }

  /** The place of a sheet among those that are kept. */
  int index(MouldSheet sheet) {
    int index = 0;
    for (MouldSheet other : blueprint.sheets()) {
      if (other == sheet) {
        return index;
      }
      index += keeps(other) ? 1 : 0;
    }
    throw new IllegalArgumentException("a sheet of another mould");
  }

  /** The sheet in front. */
  MouldSheet active() {
    return active;
  }

  private MouldSheet inFront() {
    MouldSheet wanted =
        wishes.active() == null ? blueprint.sheets().get(blueprint.activeSheet()) : wishes.active();
    if (isSeen(wanted)) {
      return wanted;
    }
    for (MouldSheet sheet : blueprint.sheets()) {
      if (isSeen(sheet)) {
        return sheet;
      }
    }
    throw new IllegalStateException("a workbook must have a sheet that can be seen");
  }

  private boolean isSeen(MouldSheet sheet) {
    return keeps(sheet) && state(sheet) == SheetState.VISIBLE;
  }

  /** The parts that nothing needs any more when the dropped sheets are gone. */
  private Set<String> leftOut(Parts parts) {
    Set<String> gone = new HashSet<>();
    wishes.dropped().forEach(sheet -> gone.add(sheet.part()));
    Set<String> left = parts.reachable(Set.of());
    left.removeAll(parts.reachable(gone));
    for (String part : List.copyOf(left)) {
      left.add(Relation.listOf(part));
    }
    return left;
  }
}
