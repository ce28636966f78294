package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.template.formula.Formula;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the cells of one sheet apart. */
final class CellCompiler extends StringsCompiler {

  private final TemplateSheet sheet;
  private final Map<String, Master> masters = new HashMap<>();
  private final List<Area> arrays = new ArrayList<>();

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
    Optional<Element> formula = cell.child("f");
    if (formula.isPresent()) {
      Formula own = formula(formula.get(), address);
      sheet.formulas().add(address);
      Area array = array(formula.get());
      return new TemplateCell(
          address.column(),
          letters,
          style,
          own,
          array,
          null,
          CellContent.blank(),
          new PartCompilation().compiled());
    }
    if (arrays.stream().anyMatch(array -> array.holds(address))) {
      // What it shows is computed elsewhere, and of the rows of the template.
      CompiledPart nothing = new PartCompilation().raw("/>").compiled();
      return new TemplateCell(
          address.column(), letters, style, null, null, null, CellContent.blank(), nothing);
    }
    Optional<String> text = text(cell);
    if (text.isPresent()) {
      sheet.values().put(address, CellContent.text(text.get()));
      if (model().note(part(), text.get())) {
        String only = Placeholders.only(text.get()).orElse(null);
        CompiledPart rest = inline(cell);
        return new TemplateCell(
            address.column(), letters, style, null, null, only, value(address), rest);
      }
    } else {
      noteValue(cell, address);
    }
    return new TemplateCell(
        address.column(), letters, style, null, null, null, value(address), asItIs(cell));
  }

  /** The cells of an array formula that begins here, or null; remembers them. */
  private @Nullable Area array(Element formula) {
    if (!formula.get("t").equals("array")) {
      return null;
    }
    Area area = Area.parse(formula.get("ref"));
    arrays.add(area);
    model().note(sheet, area.firstRow(), area.lastRow());
    return area;
  }

  private CellContent.Value value(CellAddress address) {
    return sheet.values().getOrDefault(address, CellContent.blank());
  }

  /** The text of a cell, or empty when it holds none. */
  private Optional<String> text(Element cell) {
    Optional<String> value = cell.child("v").map(Element::text);
    return switch (cell.get("t")) {
      case "s" -> value.map(index -> StringTable.text(model().strings().item(index)));
      case "inlineStr" -> cell.child("is").map(StringTable::text);
      case "str" -> value;
      default -> Optional.empty();
    };
  }

  private void noteValue(Element cell, CellAddress address) {
    String written = cell.child("v").map(Element::text).orElse("").strip();
    String type = cell.get("t", "n");
    if (type.equals("n") && !written.isEmpty()) {
      sheet.values().put(address, CellContent.number(new BigDecimal(written)));
    } else if (type.equals("b")) {
      sheet.values().put(address, CellContent.bool(written.equals("1")));
    }
  }

  /** A text with places in it leaves the shared strings: they are the same for all cells. */
  private CompiledPart inline(Element cell) {
    String value = cell.child("v").map(Element::text).orElse("");
    boolean shared = cell.get("t").equals("s");
    Optional<Element> item = shared ? Optional.of(model().strings().item(value)) : cell.child("is");
    PartCompilation out = new PartCompilation();
    out.raw(" t=\"inlineStr\">").raw("<is>");
    if (item.isEmpty()) {
      out.raw("<t xml:space=\"preserve\">");
      text(cell, value, out);
      out.raw("</t>");
    } else {
      content(item.get(), out);
    }
    return out.raw("</is></c>").compiled();
  }

  private CompiledPart asItIs(Element cell) {
    PartCompilation out = new PartCompilation();
    cell.attributes()
        .forEach(
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
