package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.XmlOut;
import fi.koonti.opc.XmlText;
import fi.koonti.template.formula.Formula;
import fi.koonti.template.formula.LostColumnException;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the cells of one sheet in one pour. */
final class CellWriter {

  private final FillContext context;
  private final SheetFill sheet;
  private final ColumnMap columns;
  private final XmlOut out;
  private final CellSum sum;

  /** The formulas of pattern rows, made ready in the first row of each. */
  private final Map<TemplateCell, Optional<RowFormula>> copies = new IdentityHashMap<>();

  CellWriter(FillContext context, SheetFill sheet, XmlOut out) {
    this.context = context;
    this.sheet = sheet;
    this.columns = sheet.columns();
    this.out = out;
    this.sum = sheet.sum();
  }

  /**
   * Writes a cell of the template, unless its column is left out.
   *
   * @param row the zero-based row in the finished sheet
   * @param filling what goes into it, or null for what the template has
   * @param move where the references of its formula go
   */
  void write(TemplateCell cell, int row, @Nullable CellContent filling, Formula.Move move)
      throws IOException {
    if (columns.missing(cell.column())) {
      return;
    }
    CellContent content = filling;
    if (content == null && cell.placeholder() != null) {
      content = context.placeholder(cell.placeholder());
    }
    if (content == null && cell.formula() == null) {
      open(columns.letters(cell), row, cell.style());
      cell.rest().write(context, out);
      sum.rest(cell.value(), row, columns.start(cell.column()));
      return;
    }
    int style = content == null ? cell.style() : style(content, cell.style());
    CellContent.Value value = content == null ? null : content.value();
    Chunk formula = null;
    if (content == null || content.formula().isPresent()) {
      String given =
          content == null
              ? null
              : content.formula().map(CellContent.Formula::expression).orElse(null);
      formula = given == null ? own(cell, row, move) : text(given);
    }
    note(content, cell.column(), row);
    open(columns.letters(cell), row, style);
    if (formula == null) {
      plain(value == null ? CellContent.blank() : value, row, columns.start(cell.column()));
    } else {
      sum.formula(row, columns.start(cell.column()));
      formula(formula, array(cell.array(), row, move), value);
    }
  }

  /** Writes a cell that the template does not have, unless its column is left out. */
  void write(int column, int row, CellContent filling, int style) throws IOException {
    if (columns.missing(column)) {
      return;
    }
    note(filling, column, row);
    open(CellAddress.columnName(columns.start(column)), row, style(filling, style));
    Optional<String> formula = filling.formula().map(CellContent.Formula::expression);
    if (formula.isPresent()) {
      sum.formula(row, columns.start(column));
      formula(text(formula.get()), null, filling.value());
    } else {
      plain(filling.value(), row, columns.start(column));
    }
  }

  /** Writes a cell that has only its style, unless its column is left out. */
  void blank(TemplateCell cell, int row) throws IOException {
    if (!columns.missing(cell.column())) {
      open(columns.letters(cell), row, cell.style());
      out.raw("/>");
    }
  }

  /** The cells of an array formula: from outside the blocks it grows over them as a range does. */
  private @Nullable Area array(@Nullable Area area, int row, Formula.Move move) {
    if (area == null) {
      return null;
    }
    if (!(move instanceof FormulaCopy)) {
      return area.shifted(sheet.map());
    }
    RowRange rows = new RowRange(row, row + area.lastRow() - area.firstRow());
    return columns.atLeast(area.withRows(rows));
  }

  private @Nullable Chunk own(TemplateCell cell, int row, Formula.Move move) throws IOException {
    if (cell.formula() == null) {
      return null;
    }
    try {
      if (move instanceof FormulaCopy copy) {
        Optional<RowFormula> ready = copies.get(cell);
        if (ready == null) {
          ready = RowFormula.of(cell.formula(), copy, row, this::filled);
          copies.put(cell, ready);
        }
        if (ready.isPresent() && ready.get().fits(row)) {
          RowFormula formula = ready.get();
          return (all, xml) -> formula.write(row, xml);
        }
      }
      return text(cell.formula().moved(move, this::filled));
    } catch (LostColumnException lost) {
      throw lost.in(sheet.name() + "!" + columns.letters(cell) + (row + 1), cell.formula());
    }
  }

  private String filled(String text) {
    return context.fill(text, value -> value);
  }

  private static Chunk text(String formula) {
    return (context, xml) -> xml.text(formula);
  }

  private int style(CellContent filling, int otherwise) {
    return filling.style().map(context::format).orElse(otherwise);
  }

  private void note(@Nullable CellContent filling, int column, int row) {
    if (filling != null && filling.link().isPresent()) {
      sheet.link(new CellAddress(row, columns.start(column)), filling.link().get());
    }
  }

  private void open(String letters, int row, int style) throws IOException {
    out.raw("<c r=\"").raw(letters).number(row + 1).raw("\"");
    if (style != 0) {
      out.raw(" s=\"").number(style).raw("\"");
    }
  }

  private void plain(CellContent.Value value, int row, int column) throws IOException {
    CellContent.CellType type = value.type();
    String written = value.written();
    sum.plain(type, written, row, column);
    switch (type) {
      case TEXT -> {
        out.raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        out.text(XmlText.xstring(written)).raw("</t></is></c>");
      }
      case NUMBER -> out.raw("><v>").raw(written).raw("</v></c>");
      case BOOL -> out.raw(" t=\"b\"><v>").raw(written).raw("</v></c>");
      case BLANK -> out.raw("/>");
    }
  }

  /** What a formula shows is left out when nobody knows it; a stale value would be believed. */
  private void formula(Chunk formula, @Nullable Area array, CellContent.@Nullable Value shown)
      throws IOException {
    CellContent.CellType type = shown == null ? CellContent.CellType.NUMBER : shown.type();
    boolean text = type == CellContent.CellType.TEXT || type == CellContent.CellType.BLANK;
    out.raw(text ? " t=\"str\"" : type == CellContent.CellType.BOOL ? " t=\"b\"" : "");
    out.raw("><f");
    if (array != null) {
      out.attribute("t", "array").attribute("ref", array.toString());
    }
    out.raw(">");
    formula.write(context, out);
    out.raw("</f>");
    if (shown != null) {
      out.raw("<v>").text(XmlText.xstring(shown.written())).raw("</v>");
    }
    out.raw("</c>");
  }
}
