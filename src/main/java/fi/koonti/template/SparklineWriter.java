package fi.koonti.template;

import fi.koonti.opc.Element;
import fi.koonti.opc.XmlOut;
import fi.koonti.template.formula.Formula;
import fi.koonti.template.formula.LostColumnException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sparkline; one in a pattern row is repeated in every row of the kind that puts nothing
 * into its cell.
 */
final class SparklineWriter implements Chunk {

  private final TemplateSheet sheet;
  private final Element sparkline;
  private final Area cell;
  private final @Nullable Formula data;

  private SparklineWriter(
      TemplateSheet sheet, Element sparkline, Area cell, @Nullable Formula data) {
    this.sheet = sheet;
    this.sparkline = sparkline;
    this.cell = cell;
    this.data = data;
  }

  static SparklineWriter of(PartCompiler compiler, TemplateSheet sheet, Element sparkline) {
    Area cell = Area.parse(sparkline.child("sqref").orElseThrow().text());
    Formula data = sparkline.child("f").map(source -> Formula.parse(source.text())).orElse(null);
    if (data != null && sheet.blocks().stream().noneMatch(block -> block.holds(cell.firstRow()))) {
      compiler.model().note(data, sheet);
    }
    return new SparklineWriter(sheet, sparkline, cell, data);
  }

  @Override
  public void write(FillContext context, XmlOut out) throws IOException {
    ColumnMap columns = context.columns(sheet);
    if (columns.missing(cell.firstColumn())) {
      return;
    }
    RowMap map = context.rows(sheet);
    Optional<FilledBlock> block = map.at(cell.firstRow());
    for (RowRange rows : map.rows(cell.firstRow(), cell.lastRow())) {
      for (int row = rows.first(); row <= rows.last(); row++) {
        if (block.isPresent() && block.get().fills(row, cell.firstColumn())) {
          continue;
        }
        ReferenceShift shift = context.shift(sheet);
        Formula.Move move =
            block.isEmpty() ? shift : new FormulaCopy(shift, block.get(), cell.firstRow(), row);
        write(move, columns.atLeast(cell.withRows(new RowRange(row, row))), out);
      }
    }
  }

  private void write(Formula.Move move, Area at, XmlOut out) throws IOException {
    out.raw("<").raw(sparkline.name()).raw(">");
    for (Element child : sparkline.children()) {
      boolean place = child.local().equals("sqref");
      out.raw("<").raw(child.name()).raw(">");
      out.text(place || data == null ? at.toString() : moved(data, move, at));
      out.raw("</").raw(child.name()).raw(">");
    }
    out.raw("</").raw(sparkline.name()).raw(">");
  }

  private String moved(Formula data, Formula.Move move, Area at) {
    try {
      return data.moved(move);
    } catch (LostColumnException lost) {
      throw lost.in(sheet.name() + "!" + at, data);
    }
  }
}
