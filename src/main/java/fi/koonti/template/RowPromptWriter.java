package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.opc.XmlOut;
import fi.koonti.opc.XmlText;
import fi.koonti.template.formula.Formula;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a rule of an input cell whose prompt is another in every row: the rule of the pattern row
 * once for each row of its kind. One cell has one rule, so that all that the rule says goes along.
 */
final class RowPromptWriter implements Chunk {

  /** What stands in the template for what the row says. */
  static final String PLACE = "{{rivi.kehote}}";

  private final TemplateSheet sheet;
  private final Element rule;
  private final CellAddress cell;

  private RowPromptWriter(TemplateSheet sheet, Element rule, CellAddress cell) {
    this.sheet = sheet;
    this.rule = rule;
    this.cell = cell;
  }

  /** Whether a rule is such a one: for one cell of a pattern row, with the place in its prompt. */
  static boolean is(TemplateSheet sheet, Element rule) {
    String cells = rule.get("sqref", "");
    return rule.local().equals("dataValidation")
        && rule.get("prompt", "").contains(PLACE)
        && cells.matches("[A-Z]+[0-9]+")
        && sheet.blocks().stream().anyMatch(block -> block.holds(CellAddress.parse(cells).row()));
  }

  static RowPromptWriter of(TemplateSheet sheet, Element rule) {
    return new RowPromptWriter(sheet, rule, CellAddress.parse(rule.get("sqref")));
  }

  @Override
  public void write(FillContext context, XmlOut out) throws IOException {
    ColumnMap columns = context.columns(sheet);
    if (columns.missing(cell.column())) {
      return;
    }
    FilledBlock block = context.rows(sheet).at(cell.row()).orElseThrow();
    int pattern = cell.row() - block.block().first();
    int index = 0;
    for (RowContent row : block.rows()) {
      if (block.kind(index) == pattern) {
        int at = block.first() + index;
        Formula.Move move = new FormulaCopy(context.shift(sheet), block, cell.row(), at);
        write(context, move, new CellAddress(at, columns.start(cell.column())), row, out);
      }
      index++;
    }
  }

  private void write(
      FillContext context, Formula.Move move, CellAddress at, RowContent row, XmlOut out)
      throws IOException {
    out.raw("<").raw(rule.name());
    for (Map.Entry<String, String> one : rule.attributes().entrySet()) {
      boolean place = one.getKey().equals("sqref");
      out.attribute(one.getKey(), place ? at.toString() : text(context, one.getValue(), row));
    }
    out.raw(">");
    for (Element child : rule.children()) {
      out.raw("<").raw(child.name()).raw(">");
      out.text(Formula.parse(child.text()).moved(move));
      out.raw("</").raw(child.name()).raw(">");
    }
    out.raw("</").raw(rule.name()).raw(">");
  }

  private static String text(FillContext context, String text, RowContent row) {
    // What the row says may have braces of its own.
    String[] parts = text.split(Pattern.quote(PLACE), -1);
    StringBuilder filled = new StringBuilder(context.fill(parts[0], XmlText::xstring));
    for (int i = 1; i < parts.length; i++) {
      filled.append(XmlText.xstring(row.prompt()));
      filled.append(context.fill(parts[i], XmlText::xstring));
    }
    return filled.toString();
  }
}
