package fi.koonti.template;

import fi.koonti.location.CellAddress;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Takes the cells of one sheet apart. */
final class CellCompiler extends StringsCompiler {

  private final TemplateSheet sheet;
  private final Map<String, Master> masters = new HashMap<>();

  /** The cell in which a shared formula is written out. */
  private record Master(CellAddress cell, Formula formula) {}

  CellCompiler(TemplateModel model, TemplateSheet sheet) {
    super(model, sheet.part());
    this.sheet = sheet;
  }

  /** Takes a cell apart and notes its value, if it has a plain one. */
  TemplateCell cell(Element cell, CellAddress address) {
    int style = Integer.parseInt(cell.get("s", "0"));
    String letters = CellAddress.columnName(address.column());
    Element formula = cell.child("f");
    if (formula != null) {
      Formula own = formula(formula, address);
      sheet.formulas().add(address);
      Area array = formula.get("t", "").equals("array") ? Area.parse(formula.get("ref")) : null;
      return new TemplateCell(
          address.column(), letters, style, own, array, null, new PartCompilation().compiled());
    }
    String text = text(cell);
    if (text != null) {
      sheet.values().put(address, CellContent.text(text));
      if (model().note(part(), text)) {
        String only = Placeholders.only(text).orElse(null);
        CompiledPart rest = inline(cell);
        return new TemplateCell(address.column(), letters, style, null, null, only, rest);
      }
    } else {
      noteValue(cell, address);
    }
    return new TemplateCell(address.column(), letters, style, null, null, null, asItIs(cell));
  }

  /** The text of a cell, or null when it holds none. */
  private String text(Element cell) {
    Element value = cell.child("v");
    switch (cell.get("t", "n")) {
      case "s":
        return value == null ? null : StringTable.text(model().strings().item(value.text()));
      case "inlineStr":
        return cell.child("is") == null ? null : StringTable.text(cell.child("is"));
      case "str":
        return value == null ? null : value.text();
      default:
        return null;
    }
  }

  private void noteValue(Element cell, CellAddress address) {
    Element value = cell.child("v");
    String written = value == null ? "" : value.text().strip();
    String type = cell.get("t", "n");
    if (type.equals("n") && !written.isEmpty()) {
      sheet.values().put(address, CellContent.number(new BigDecimal(written)));
    } else if (type.equals("b")) {
      sheet.values().put(address, CellContent.bool(written.equals("1")));
    }
  }

  /** A text with places in it leaves the shared strings: they are the same for all cells. */
  private CompiledPart inline(Element cell) {
    boolean shared = cell.get("t").equals("s");
    Element item = shared ? model().strings().item(cell.child("v").text()) : cell.child("is");
    PartCompilation out = new PartCompilation();
    out.raw(" t=\"inlineStr\">").raw("<is>");
    if (item == null) {
      out.raw("<t xml:space=\"preserve\">");
      text(cell, cell.child("v").text(), out);
      out.raw("</t>");
    } else {
      content(item, out);
    }
    return out.raw("</is></c>").compiled();
  }

  private CompiledPart asItIs(Element cell) {
    PartCompilation out = new PartCompilation();
    cell.attributes.forEach(
        (name, value) -> {
          // Metadata indexes and the like; the address and the style are written elsewhere.
          if (!name.equals("r") && !name.equals("s")) {
            out.attribute(name, value);
          }
        });
    if (cell.children().isEmpty()) {
      return out.raw("/>").compiled();
    }
    out.raw(">");
    content(cell, out);
    return out.raw("</c>").compiled();
  }

  private Formula formula(Element formula, CellAddress address) {
    String kind = formula.get("t", "normal");
    if (kind.equals("dataTable")) {
      sheet.pin(CellAddress.COLUMN_LIMIT - 1);
      if (!sheet.blocks().isEmpty()) {
        model().fault(TemplateFault.Reason.WHAT_IF_WOULD_MOVE, part(), address.toString());
      }
    }
    model().note(part(), formula.text());
    Formula own = Formula.parse(formula.text());
    if (!kind.equals("shared")) {
      return own;
    }
    String group = formula.get("si", "");
    if (!formula.text().isEmpty()) {
      masters.put(group, new Master(address, own));
      return own;
    }
    Master master = masters.get(group);
    if (master == null) {
      throw new IllegalArgumentException("the shared formula of " + address + " is missing");
    }
    return master
        .formula()
        .copied(address.row() - master.cell().row(), address.column() - master.cell().column());
  }
}
