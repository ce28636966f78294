package fi.koonti.template;

import fi.koonti.io.ContentSum;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.PackageParts;
import fi.koonti.opc.Relation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One pour while it is written: everything the scripts ask. */
final class FillContext implements SheetMaps {

  private static final SheetMap UNMOVED =
      new SheetMap(new RowMap(List.of(), Map.of()), ColumnMap.SAME);

  private final TemplateModel model;
  private final FillRequest request;
  private final Map<TemplateSheet, SheetFill> sheets = new LinkedHashMap<>();
  private final Map<TemplateSheet, ReferenceShift> shifts = new LinkedHashMap<>();
  private final ReferenceShift shift = new ReferenceShift(null, this);
  private final Map<TemplateSheet, ContentSum> sums = new LinkedHashMap<>();
  private final Set<String> leftOut;
  private final TemplateSheet active;

  /**
   * What a caller wants of one pour.
   *
   * @param texts what goes into the places
   * @param rows what goes into the blocks
   * @param columns the columns that are left out, zero-based, in the template
   * @param widths the widths of columns that have another than in the template, by their number
   * @param names what names of the template are called
   * @param shown what formula cells show, by their address in the template
   * @param dropped the sheets that are left out
   * @param states the sheets that are shown or hidden otherwise than in the template
   * @param selections the selected cells in the finished sheets
   * @param active the sheet to be in front, or null for that of the template
   * @param unlocked whether the locks of the template are left out
   * @param derived styles with number formats of this pour
   * @param colours of series of charts, by the place that names the series
   */
  record FillRequest(
      Map<String, CellContent> texts,
      Map<Block, List<RowContent>> rows,
      Map<TemplateSheet, Set<Integer>> columns,
      Map<TemplateSheet, Map<Integer, Double>> widths,
      Map<String, String> names,
      Map<TemplateSheet, Map<CellAddress, CellContent>> shown,
      Set<TemplateSheet> dropped,
      Map<TemplateSheet, SheetState> states,
      Map<TemplateSheet, CellAddress> selections,
      @Nullable TemplateSheet active,
      boolean unlocked,
      DerivedFormats derived,
      Map<String, SeriesColour> colours) {}

  FillContext(TemplateModel model, PackageParts parts, FillRequest request) {
    this.model = model;
    this.request = request;
    for (TemplateSheet sheet : model.sheets()) {
      RowMap rows = new RowMap(sheet.blocks(), request.rows());
      Set<Integer> leftOutColumns = request.columns().getOrDefault(sheet, Set.of());
      SheetMap map = new SheetMap(rows, ColumnMap.without(leftOutColumns));
      Map<CellAddress, CellContent> shown = request.shown().getOrDefault(sheet, Map.of());
      ContentSum sum = new ContentSum();
      sums.put(sheet, sum);
      CellSum cells = new CellSum(this, sum.sheet(sheet.name()));
      sheets.put(sheet, new SheetFill(sheet.name(), map, shown, cells));
      shifts.put(sheet, new ReferenceShift(sheet.name(), this));
    }
    this.leftOut = leftOut(parts);
    this.active = inFront();
  }

  @Override
  public @Nullable SheetMap of(String name) {
    TemplateSheet sheet = model.sheet(name);
    if (sheet == null) {
      return UNMOVED;
    }
    return keeps(sheet) ? map(sheet) : null;
  }

  @Override
  public boolean missing(String table, String column) {
    for (Map.Entry<TemplateSheet, Set<Integer>> leftOut : request.columns().entrySet()) {
      for (int at : leftOut.getValue()) {
        if (leftOut.getKey().isTableColumn(at, table, column)) {
          return true;
        }
      }
    }
    return false;
  }

  SheetMap map(TemplateSheet sheet) {
    return sheet(sheet).map();
  }

  /** Where the rows of a sheet go. */
  RowMap rows(TemplateSheet sheet) {
    return map(sheet).rows();
  }

  /** Where the columns of a sheet go. */
  ColumnMap columns(TemplateSheet sheet) {
    return map(sheet).columns();
  }

  /** The width of a column of the template, or null where it is that of the template. */
  @Nullable Double width(TemplateSheet sheet, int column) {
    return request.widths().getOrDefault(sheet, Map.of()).get(column);
  }

  /** What a name of the template is called. */
  String name(String name) {
    return request.names().getOrDefault(name, name);
  }

  SheetFill sheet(TemplateSheet sheet) {
    return Objects.requireNonNull(sheets.get(sheet), "a sheet of the template");
  }

  /** How references move that stand in a sheet outside its blocks; null for none of the sheets. */
  ReferenceShift shift(@Nullable TemplateSheet own) {
    return own == null ? shift : shifts.getOrDefault(own, shift);
  }

  /** What goes into a place. */
  CellContent placeholder(String name) {
    CellContent filling = request.texts().get(name);
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

  /** The index of the format of a cell style, of the template or derived from one of it. */
  int format(String style) {
    int derived = request.derived().place(style);
    return derived < 0 ? model.styles().format(style) : model.styles().size() + derived;
  }

  /** The styles that this pour derives from those of the template. */
  List<DerivedFormats.Derived> derived() {
    return request.derived().all();
  }

  /** The colours that a series has in this pour, by the place that names it. */
  Optional<SeriesColour> colour(String place) {
    return Optional.ofNullable(request.colours().get(place));
  }

  /** The sum of what stands in the cells, once every part is written. */
  String sum() {
    ContentSum sum = new ContentSum();
    for (TemplateSheet sheet : model.sheets()) {
      if (keeps(sheet) && columns(sheet).isSame()) {
        CellSum cells = sheet(sheet).sum();
        sheet
            .fixed()
            .forEach(
                (cell, value) -> cells.rest(value, rows(sheet).start(cell.row()), cell.column()));
      }
    }
    sums.forEach(
        (sheet, cells) -> {
          if (keeps(sheet)) {
            sum.add(cells);
          }
        });
    return sum.hex();
  }

  boolean keeps(String part) {
    return !leftOut.contains(part);
  }

  /** How many rows are poured into the sheet that a part is; none when it is no sheet. */
  int rowsOf(String part) {
    return model.sheets().stream()
        .filter(sheet -> sheet.part().equals(part))
        .flatMap(sheet -> rows(sheet).blocks().stream())
        .mapToInt(FilledBlock::height)
        .sum();
  }

  boolean keeps(TemplateSheet sheet) {
    return !request.dropped().contains(sheet);
  }

  /** Whether the locks of the template stay. */
  boolean isLocked() {
    return !request.unlocked();
  }

  SheetState state(TemplateSheet sheet) {
    return request.states().getOrDefault(sheet, sheet.state());
  }

  /** The selected cell in the finished sheet, or null for that of the template. */
  @Nullable CellAddress selection(TemplateSheet sheet) {
    return request.selections().get(sheet);
  }

  boolean isActive(TemplateSheet sheet) {
    return sheet == active;
  }

  /** The place of a sheet among those that are kept. */
  int index(TemplateSheet sheet) {
    int index = 0;
    for (TemplateSheet other : model.sheets()) {
      if (other == sheet) {
        return index;
      }
      index += keeps(other) ? 1 : 0;
    }
    throw new IllegalArgumentException("a sheet of another template");
  }

  /** The sheet in front. */
  TemplateSheet active() {
    return active;
  }

  private TemplateSheet inFront() {
    TemplateSheet wanted =
        request.active() == null ? model.sheets().get(model.activeSheet()) : request.active();
    if (isSeen(wanted)) {
      return wanted;
    }
    for (TemplateSheet sheet : model.sheets()) {
      if (isSeen(sheet)) {
        return sheet;
      }
    }
    throw new IllegalStateException("a workbook must have a sheet that can be seen");
  }

  private boolean isSeen(TemplateSheet sheet) {
    return keeps(sheet) && state(sheet) == SheetState.VISIBLE;
  }

  /** The parts that nothing needs any more when the dropped sheets are gone. */
  private Set<String> leftOut(PackageParts parts) {
    Set<String> gone = new HashSet<>();
    request.dropped().forEach(sheet -> gone.add(sheet.part()));
    Set<String> left = parts.reachable(Set.of());
    left.removeAll(parts.reachable(gone));
    for (String part : List.copyOf(left)) {
      left.add(Relation.listOf(part));
    }
    return left;
  }
}
