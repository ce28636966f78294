package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.opc.XmlText;
import fi.koonti.template.formula.Formula;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Compiles a sheet: its rows, and everything that hangs on them. */
final class SheetCompiler extends PartCompiler {

  private static final Set<String> RULES =
      Set.of("conditionalFormatting", "dataValidation", "ignoredError", "protectedRange");
  private static final Set<String> GROUPS =
      Set.of(
          "conditionalFormattings",
          "dataValidations",
          "ignoredErrors",
          "protectedRanges",
          "sparklineGroups",
          "sparklineGroup",
          "sparklines");
  private static final Set<String> RANGES = Set.of("autoFilter", "sortState", "sortCondition");
  private static final Set<String> FORMULAS = Set.of("formula", "formula1", "formula2", "f");

  private final TemplateSheet sheet;
  private final RowsCompiler rows;
  private final ColumnParts columns;
  private @Nullable Areas rule;

  SheetCompiler(TemplateModel model, TemplateSheet sheet) {
    super(model, sheet.part());
    this.sheet = sheet;
    this.rows = new RowsCompiler(model, sheet);
    this.columns = new ColumnParts(sheet);
  }

  @Override
  void element(Element element, PartCompilation out) {
    if (element.local().equals("worksheet")) {
      worksheet(element, out);
    } else if (RULES.contains(element.local())) {
      rule(element, out);
    } else if (isGroup(element)) {
      optional(element, presence(element), out);
    } else {
      Predicate<FillContext> kept = columns.presence(element);
      if (kept == null) {
        single(element, out);
      } else {
        optional(element, kept, out);
      }
    }
  }

  private void single(Element element, PartCompilation out) {
    switch (element.local()) {
      case "dimension" -> {
        // A hint that would be wrong; readers count for themselves.
      }
      case "sheetData" -> rows.compile(element, out);
      case "sheetView" -> new ViewCompiler(this, sheet).compile(element, out);
      case "sheetProtection" -> optional(element, FillContext::isLocked, out);
      case "sparkline" -> out.segment(SparklineWriter.of(this, sheet, element));
      case "colBreaks" ->
          out.either(
              context -> context.columns(sheet).isSame(),
              piece -> plain(element, piece),
              new ColumnBreakWriter(sheet, element));
      case "scenarios" -> {
        sheet.pin(CellAddress.COLUMN_LIMIT - 1);
        if (!sheet.blocks().isEmpty()) {
          model().fault(TemplateFault.Reason.WHAT_IF_WOULD_MOVE, part(), sheet.name());
        }
        plain(element, out);
      }
      default -> plain(element, out);
    }
  }

  private void worksheet(Element root, PartCompilation out) {
    if (!root.name().equals(root.local())) {
      // Rows are written in the default namespace, as Excel and all others but one library do.
      throw new IllegalArgumentException("the namespace prefix of " + root.name());
    }
    open(root, out);
    out.raw(">");
    SheetOrder order =
        new SheetOrder(
            Map.of(
                "mergeCells", new MergeWriter(sheet, root),
                "hyperlinks", LinkWriter.of(this, sheet, root),
                "rowBreaks", new BreakWriter(sheet, root)));
    for (Element child : root.children()) {
      order.before(child, out);
      if (!order.replaces(child)) {
        element(child, out);
      }
    }
    order.atEnd(out);
    close(root, out);
  }

  private void rule(Element element, PartCompilation out) {
    Areas areas = areas(element);
    if (areas == null) {
      plain(element, out);
      return;
    }
    if (RowPromptWriter.is(sheet, element)) {
      out.segment(RowPromptWriter.of(sheet, element));
      return;
    }
    Areas outer = rule;
    rule = areas;
    optional(element, presence(element), out);
    rule = outer;
  }

  /** Whether a pour has an element: a rule without cells, and a group without members, is left. */
  private Predicate<FillContext> presence(Element element) {
    if (isGroup(element)) {
      Predicate<FillContext> any = context -> false;
      for (Element child : element.children()) {
        any = any.or(presence(child));
      }
      return any;
    }
    Areas areas = areas(element);
    return context -> areas != null && !areas.moved(context.map(sheet)).isEmpty();
  }

  /** An extension that is about such groups only is one itself: without them it would be empty. */
  private static boolean isGroup(Element element) {
    boolean wraps = element.local().equals("ext") || element.local().equals("extLst");
    return GROUPS.contains(element.local())
        || wraps
            && !element.children().isEmpty()
            && element.children().stream().allMatch(SheetCompiler::isGroup);
  }

  /** The cells of a rule; the newer parts of the format have them in an element of their own. */
  private static @Nullable Areas areas(Element rule) {
    String text = rule.child("sqref").map(Element::text).orElse(rule.get("sqref"));
    return text.isBlank() ? null : Areas.parse(text);
  }

  @Override
  void attribute(Element element, String name, String value, PartCompilation out) {
    Chunk.Slot column = columns.slot(element, name);
    if (column != null) {
      out.attribute(name, column);
    } else if (rule != null && RULES.contains(element.local()) && name.equals("sqref")) {
      out.attribute(name, cells(rule));
    } else if (RANGES.contains(element.local()) && name.equals("ref")) {
      out.attribute(name, range(value));
    } else if (GROUPS.contains(element.local()) && name.equals("count")) {
      // Members may be left out; the count may be missing too.
      return;
    } else if (element.local().equals("cfvo") && name.equals("val") && rule != null) {
      attributeFormula(name, value, out);
    } else if (element.local().equals("sheetFormatPr") && name.equals("outlineLevelRow")) {
      return;
    } else {
      super.attribute(element, name, value, out);
    }
    if (element.local().equals("sheetFormatPr") && name.equals("defaultRowHeight")) {
      out.attribute("outlineLevelRow", outline(element));
    }
  }

  @Override
  void text(Element element, String text, PartCompilation out) {
    if (rule != null && element.local().equals("sqref")) {
      out.text(cells(rule));
    } else if (FORMULAS.contains(element.local())) {
      ruleFormula(text, out);
    } else {
      super.text(element, text, out);
    }
  }

  @Override
  UnaryOperator<String> escape(Element element) {
    return switch (element.local()) {
      case "dataValidation" -> XmlText::xstring;
      case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
          value -> value.replace("&", "&&");
      default -> UnaryOperator.identity();
    };
  }

  private Chunk.Slot cells(Areas areas) {
    return context -> Area.written(areas.moved(context.map(sheet)));
  }

  /** The slot of a range that grows with the blocks in it. */
  private Chunk.Slot range(String value) {
    Area area = Area.parse(value);
    model().note(sheet, area.firstRow(), area.lastRow());
    return context -> area.shifted(context.map(sheet)).toString();
  }

  private void attributeFormula(String name, String value, PartCompilation out) {
    Chunk.Slot slot = ruleSlot(value);
    if (slot == null) {
      out.attribute(name, value);
    } else {
      out.attribute(name, slot);
    }
  }

  private void ruleFormula(String text, PartCompilation out) {
    Chunk.Slot slot = ruleSlot(text);
    if (slot == null) {
      out.text(text);
    } else {
      out.text(slot);
    }
  }

  private Chunk.@Nullable Slot ruleSlot(String text) {
    if (rule == null) {
      return shifted(text, sheet);
    }
    Areas areas = rule;
    Formula formula = Formula.parse(text);
    if (sheet.blocks().stream().noneMatch(block -> block.holds(areas.baseRow()))) {
      model().note(formula, sheet);
    }
    return slot(
        formula,
        text,
        (context, texts) -> areas.moved(formula, context.map(sheet), context.shift(sheet), texts));
  }

  @Override
  String place() {
    return sheet.name() + (rule == null ? "" : "!" + rule.areas().get(0));
  }

  private Chunk.Slot outline(Element format) {
    int template = Integer.parseInt(format.get("outlineLevelRow", "0"));
    return context -> {
      int deepest = Math.max(template, rows.outline());
      for (FilledBlock block : context.rows(sheet).blocks()) {
        deepest = Math.max(deepest, block.outline());
      }
      return deepest == 0 ? null : String.valueOf(deepest);
    };
  }
}
