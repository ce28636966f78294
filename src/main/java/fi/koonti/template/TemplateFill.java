package fi.koonti.template;

import fi.koonti.io.Workers;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.ZipWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One workbook to be made from a template: what the caller wants in it, then the writing. The same
 * template and the same contents give the same bytes.
 *
 * <p>A row list is read twice in every writing and may make its rows when they are asked for; a
 * block that is not named gets no rows. Rows are zero-based.
 */
public final class TemplateFill {

  private final Template template;
  private final Map<String, CellContent> texts = new HashMap<>();
  private final Map<Block, List<RowContent>> rows = new HashMap<>();
  private final Map<TemplateSheet, Map<CellAddress, CellContent>> shown = new HashMap<>();
  private final Map<TemplateSheet, Set<Integer>> columns = new HashMap<>();
  private final Map<TemplateSheet, Map<Integer, Double>> widths = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<TemplateSheet> dropped = new HashSet<>();
  private final Map<TemplateSheet, SheetState> states = new HashMap<>();
  private final Map<TemplateSheet, CellAddress> selections = new HashMap<>();
  private final DerivedFormats derived = new DerivedFormats();
  private final Map<String, SeriesColour> colours = new HashMap<>();
  private @Nullable TemplateSheet active;
  private boolean unlocked;

  TemplateFill(Template template) {
    this.template = template;
  }

  /**
   * Puts something into the places of a name. Where a place is all of a cell, the cell becomes what
   * the filling is; within a text the value stands as it is written. A name that the template does
   * not have is passed over: its owner may have no use for the text.
   */
  public TemplateFill put(String placeholder, CellContent filling) {
    texts.put(placeholder, filling);
    return this;
  }

  /** Puts a text into the places of a name. */
  public TemplateFill put(String placeholder, String text) {
    return put(placeholder, CellContent.text(text));
  }

  /**
   * Pours rows into a block.
   *
   * @param kind a kind of the block
   * @param filled the rows, each of any kind of the same block
   * @throws IllegalArgumentException when the template has no such kind
   */
  public TemplateFill rows(String kind, List<RowContent> filled) {
    rows.put(home(kind).block(), filled);
    return this;
  }

  /**
   * Pours rows of one kind into its block, each made when it is written and kept by nobody.
   *
   * @param maker makes the row of an index, the same whenever it is asked; without an outline
   * @throws IllegalArgumentException when the template has no such kind
   */
  public TemplateFill rows(String kind, int count, IntFunction<RowContent> maker) {
    return rows(kind, new MadeRows(kind, count, maker));
  }

  /**
   * Says what a formula cell outside the blocks shows until somebody calculates; or puts a value in
   * its stead. Without this a formula shows nothing until then. A cell that has no formula in the
   * template is passed over: its owner may have put something else there.
   *
   * @param cell its address in the template
   */
  public TemplateFill show(String sheet, CellAddress cell, CellContent filling) {
    shown.computeIfAbsent(template.sheet(sheet), key -> new HashMap<>()).put(cell, filling);
    return this;
  }

  /**
   * A style of the template in which numbers look otherwise, for {@link CellContent#styled}.
   *
   * @param style the name of a cell style of the template
   * @param code how numbers are shown, in the grammar of the file: {@code 0" kpl"}
   */
  public String withFormat(String style, String code) {
    template.model().styles().format(style);
    return derived.name(style, code);
  }

  /**
   * Colours the series of all charts that take their name from a place.
   *
   * @param placeholder the place that is all of the cell in which the name of the series stands
   */
  public TemplateFill colour(String placeholder, SeriesColour colour) {
    colours.put(placeholder, colour);
    return this;
  }

  /** Leaves a sheet out, with all that belongs to it alone; names and formulas lose it. */
  public TemplateFill drop(String sheet) {
    dropped.add(template.sheet(sheet));
    return this;
  }

  /**
   * Leaves a column of a sheet out, as if it had been deleted in Excel: what is right of it moves
   * left, and ranges shrink. Rows are still filled by the columns of the template; what they have
   * for this one is passed over. Names and rules that mean only this column go with it; a formula
   * that needs it makes the writing fail.
   *
   * @param column zero-based, in the template
   * @throws IllegalArgumentException when the template has no such sheet, or something in this
   *     column or right of it cannot move: a note, a pivot table or its source, a what-if table
   */
  public TemplateFill leaveOut(String sheet, int column) {
    TemplateSheet home = template.sheet(sheet);
    if (column <= home.lastPinned() || column >= CellAddress.COLUMN_LIMIT) {
      throw new IllegalArgumentException(
          "expected a column from "
              + (home.lastPinned() + 1)
              + " on, right of all that cannot move, but found "
              + column);
    }
    columns.computeIfAbsent(home, key -> new TreeSet<>()).add(column);
    return this;
  }

  /**
   * Gives a column another width than the template's; one that the template's owner has joined with
   * others under one width keeps it.
   *
   * @param column zero-based, in the template
   * @param width in characters of the base font
   */
  public TemplateFill width(String sheet, int column, double width) {
    widths.computeIfAbsent(template.sheet(sheet), key -> new HashMap<>()).put(column, width);
    return this;
  }

  /**
   * Calls a name of the template otherwise in the workbook; one that no formula speaks of. A name
   * that the template does not have is passed over.
   */
  public TemplateFill rename(String name, String other) {
    names.put(name, other);
    return this;
  }

  /** Shows or hides a sheet. */
  public TemplateFill state(String sheet, SheetState state) {
    states.put(template.sheet(sheet), state);
    return this;
  }

  /** Takes the locks off all sheets and off the workbook's structure. */
  public TemplateFill unlock() {
    unlocked = true;
    return this;
  }

  /** Selects a cell of a finished sheet. */
  public TemplateFill select(String sheet, CellAddress cell) {
    selections.put(template.sheet(sheet), cell);
    return this;
  }

  /** Opens the workbook with this sheet in front. */
  public TemplateFill activate(String sheet) {
    active = template.sheet(sheet);
    return this;
  }

  /**
   * The row in the finished sheet of a row of the block that a kind belongs to; right once the rows
   * of this block's sheet are given.
   *
   * @param index which row of the block, from zero
   */
  public int rowOf(String kind, int index) {
    Home home = home(kind);
    return home.block().first() + shift(home.sheet(), home.block().first()) + index;
  }

  /**
   * The address in the finished sheet of a cell that stands outside the blocks; right once the rows
   * and the columns that are left out of this sheet are given.
   *
   * @param cell its address in the template
   * @throws IllegalArgumentException when its column is left out
   */
  public CellAddress cellOf(String sheet, CellAddress cell) {
    TemplateSheet home = template.sheet(sheet);
    ColumnMap map = ColumnMap.without(columns.getOrDefault(home, Set.of()));
    if (map.missing(cell.column())) {
      throw new IllegalArgumentException(
          "expected a cell whose column is kept, but found " + sheet + "!" + cell);
    }
    return new CellAddress(cell.row() + shift(home, cell.row()), map.start(cell.column()));
  }

  /** The texts of the template's own cells, with what has been put into their places so far. */
  public List<String> texts() {
    return template.texts().stream().map(text -> Placeholders.fill(text, this::written)).toList();
  }

  private String written(String placeholder) {
    CellContent filling = texts.get(placeholder);
    return filling == null ? "{{" + placeholder + "}}" : filling.value().written();
  }

  /**
   * Writes the workbook to a stream, which stays open.
   *
   * @return the sum of what stands in its cells; empty where only reading them would tell
   * @throws IllegalStateException when a place of the template was given nothing
   * @throws IllegalArgumentException when a row or a style is not one of the template
   */
  public Optional<String> writeTo(OutputStream out) throws IOException {
    FillContext.FillRequest request =
        new FillContext.FillRequest(
            texts,
            rows,
            columns,
            widths,
            names,
            shown,
            dropped,
            states,
            selections,
            active,
            unlocked,
            derived,
            colours);
    FillContext context = new FillContext(template.model(), template.parts(), request);
    try (ZipWriter zip = new ZipWriter(out);
        SheetsAhead sheets = new SheetsAhead(template.entries(), context, new Workers())) {
      for (OutputPart entry : template.entries()) {
        if (context.keeps(entry.name())) {
          sheets.write(entry, zip, context);
        }
      }
    }
    return template.isPlain() ? Optional.of(context.sum()) : Optional.empty();
  }

  /** The workbook as bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  /** Where a kind is at home. */
  private record Home(TemplateSheet sheet, Block block) {}

  private Home home(String kind) {
    for (TemplateSheet sheet : template.model().sheets()) {
      for (Block block : sheet.blocks()) {
        if (block.kinds().contains(kind)) {
          return new Home(sheet, block);
        }
      }
    }
    throw new IllegalArgumentException(
        "expected one of the kinds " + template.kinds() + ", but found \"" + kind + "\"");
  }

  /** By how much a row moves; rows are not looked into, since links ask this for every row. */
  private int shift(TemplateSheet sheet, int row) {
    int shift = 0;
    for (Block block : sheet.blocks()) {
      if (block.last() < row) {
        int size = rows.getOrDefault(block, List.of()).size();
        shift += block.height(size) - block.kinds().size();
      }
    }
    return shift;
  }
}
