package fi.koonti.template;

import fi.koonti.opc.Element;
import fi.koonti.template.formula.Formula;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Compiles a table: it grows with the rows that are poured into it. */
final class TableCompiler extends StringsCompiler {

  private static final Set<String> RANGES =
      Set.of("table", "autoFilter", "sortState", "sortCondition");
  private static final Set<String> FORMULAS = Set.of("calculatedColumnFormula", "totalsRowFormula");

  private final TemplateSheet sheet;
  private final ColumnParts columns;
  private Area area = Area.parse("A1");
  private String table = "";
  private int firstRow;
  private int nextColumn;

  /**
   * A compiler.
   *
   * @param sheet the sheet that the table lies on
   */
  TableCompiler(TemplateModel model, String part, TemplateSheet sheet) {
    super(model, part);
    this.sheet = sheet;
    this.columns = new ColumnParts(sheet);
  }

  @Override
  void element(Element element, PartCompilation out) {
    Predicate<FillContext> kept = columns.presence(element);
    if (element.local().equals("table")) {
      begin(element);
    } else if (element.local().equals("tableColumn")) {
      kept = column(element);
    }
    if (kept == null) {
      plain(element, out);
    } else {
      optional(element, kept, out);
    }
  }

  private void begin(Element element) {
    table = element.get("displayName", "");
    area = Area.parse(element.get("ref"));
    nextColumn = area.firstColumn();
    firstRow = area.firstRow() + Integer.parseInt(element.get("headerRowCount", "1"));
    int lastRow = area.lastRow() - Integer.parseInt(element.get("totalsRowCount", "0"));
    model().note(sheet, firstRow, Math.max(firstRow, lastRow));
  }

  private Predicate<FillContext> column(Element element) {
    int column = nextColumn++;
    sheet.noteTableColumn(column, table, element.get("name", ""));
    return context -> !context.columns(sheet).missing(column);
  }

  @Override
  void attribute(Element element, String name, String value, PartCompilation out) {
    Chunk.Slot column = columns.slot(element, name);
    if (column != null) {
      out.attribute(name, column);
    } else if (name.equals("ref") && RANGES.contains(element.local())) {
      Area range = Area.parse(value);
      String own = table;
      out.attribute(name, context -> range(context, range, own));
    } else if (element.local().equals("tableColumns") && name.equals("count")) {
      Area whole = area;
      out.attribute(name, context -> String.valueOf(width(context.columns(sheet), whole)));
    } else {
      super.attribute(element, name, value, out);
    }
  }

  private String range(FillContext context, Area range, String own) {
    if (context.columns(sheet).moved(range).isEmpty()) {
      throw new IllegalArgumentException(
          "expected the table " + own + " to keep a column, but found all of them left out");
    }
    return range.shifted(context.map(sheet)).toString();
  }

  private static int width(ColumnMap columns, Area whole) {
    return columns.start(whole.lastColumn() + 1) - columns.start(whole.firstColumn());
  }

  @Override
  String place() {
    return table;
  }

  @Override
  void text(Element element, String text, PartCompilation out) {
    if (!FORMULAS.contains(element.local())) {
      super.text(element, text, out);
      return;
    }
    int pattern = firstRow;
    Chunk.Slot slot = slot(Formula.parse(text), text, context -> move(context, pattern));
    if (slot == null) {
      out.text(text);
    } else {
      out.text(slot);
    }
  }

  /** The formula of a column is written for the first row of the table. */
  private Formula.Move move(FillContext context, int pattern) {
    ReferenceShift shift = context.shift(sheet);
    Optional<FilledBlock> block = context.rows(sheet).at(pattern);
    if (block.isEmpty()) {
      return shift;
    }
    return new FormulaCopy(shift, block.get(), pattern, context.rows(sheet).start(pattern));
  }
}
