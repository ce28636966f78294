package fi.koonti.template;

import java.io.IOException;
import java.util.Map;

/** Writes the rows of one block, one after the other. */
final class BlockWriter {

  private final FillContext pouring;
  private final SheetFill sheet;
  private final ReferenceShift stretch;
  private final Map<Integer, PatternRow> patterns;
  private final XmlOut out;

  BlockWriter(FillContext pouring, TemplateSheet sheet, Map<Integer, PatternRow> patterns, XmlOut out) {
    this.pouring = pouring;
    this.sheet = pouring.sheet(sheet);
    this.stretch = pouring.stretch(sheet);
    this.patterns = patterns;
    this.out = out;
  }

  void write(Block block) throws IOException {
    FilledBlock poured = sheet.rows().of(block);
    CellWriter writer = new CellWriter(pouring, sheet, out);
    if (poured.rows().isEmpty() && poured.height() > 0) {
      patterns.get(block.first()).writeBlank(poured.first(), writer, out);
    }
    int at = poured.first();
    for (RowContent row : poured.rows()) {
      PatternRow pattern = patterns.get(block.first() + block.kinds().indexOf(row.kind()));
      Formula.Move move = new FormulaCopy(stretch, poured, pattern.row(), at);
      pattern.write(row, at, writer, move, out);
      if (row.breakAfter()) {
        sheet.breakAfter(at);
      }
      at++;
    }
  }
}
