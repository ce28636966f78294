package fi.koonti.template;

import fi.koonti.opc.XmlOut;
import fi.koonti.template.formula.Formula;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/** Writes the rows of one block, one after the other. */
final class BlockWriter {

  private final FillContext context;
  private final SheetFill sheet;
  private final ReferenceShift shift;
  private final Map<Integer, PatternRow> patterns;
  private final XmlOut out;

  BlockWriter(
      FillContext context, TemplateSheet sheet, Map<Integer, PatternRow> patterns, XmlOut out) {
    this.context = context;
    this.sheet = context.sheet(sheet);
    this.shift = context.shift(sheet);
    this.patterns = patterns;
    this.out = out;
  }

  private PatternRow pattern(int row) {
    return Objects.requireNonNull(patterns.get(row), "a row of the block");
  }

  void write(Block block) throws IOException {
    FilledBlock filled = sheet.rows().of(block);
    CellWriter writer = new CellWriter(context, sheet, out);
    if (filled.rows().isEmpty() && filled.height() > 0) {
      pattern(block.first()).writeBlank(filled.first(), writer, out);
    }
    int at = filled.first();
    for (RowContent row : filled.rows()) {
      PatternRow pattern = pattern(block.first() + block.kinds().indexOf(row.kind()));
      Formula.Move move = new FormulaCopy(shift, filled, pattern.row(), at);
      pattern.write(row, at, writer, move, out);
      if (row.breakAfter()) {
        sheet.breakAfter(at);
      }
      at++;
    }
  }
}
