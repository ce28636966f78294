package fi.koonti.template;

import fi.koonti.opc.Element;
import fi.koonti.template.formula.Formula;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compiles the workbook part: sheets, names, and that Excel is to calculate when it opens. */
final class WorkbookCompiler extends PartCompiler {

  private static final List<String> BEFORE_CALCULATION =
      List.of(
          "fileVersion",
          "fileSharing",
          "workbookPr",
          "AlternateContent",
          "revisionPtr",
          "absPath",
          "workbookProtection",
          "bookViews",
          "sheets",
          "functionGroups",
          "externalReferences",
          "definedNames");

  private int sheets;
  private String name = "";

  WorkbookCompiler(TemplateModel model, String part) {
    super(model, part);
  }

  @Override
  void element(Element element, PartCompilation out) {
    switch (element.local()) {
      case "workbook" -> workbook(element, out);
      case "sheet" -> {
        TemplateSheet sheet = model().sheets().get(sheets++);
        optional(element, context -> context.keeps(sheet), out);
      }
      case "workbookProtection" -> optional(element, FillContext::isLocked, out);
      case "definedNames" -> names(element, out);
      case "definedName" -> {
        // A pattern's own name must not count as something that means its row.
        if (!Patterns.isPattern(element)) {
          optional(element, presence(element), out);
        }
      }
      case "AlternateContent" -> {
        // Excel notes here the folder on whose machine the template was saved.
      }
      default -> plain(element, out);
    }
  }

  private void workbook(Element root, PartCompilation out) {
    open(root, out);
    out.raw(">");
    boolean written = false;
    for (Element child : root.children()) {
      if (!written && !BEFORE_CALCULATION.contains(child.local())) {
        calculation(root, out);
        written = true;
      }
      if (!child.local().equals("calcPr")) {
        element(child, out);
      }
    }
    if (!written) {
      calculation(root, out);
    }
    close(root, out);
  }

  private void calculation(Element root, PartCompilation out) {
    Element calculation = root.child("calcPr").orElseGet(() -> new Element(root.named("calcPr")));
    calculation.attributes().put("fullCalcOnLoad", "1");
    plain(calculation, out);
  }

  private void names(Element names, PartCompilation out) {
    Predicate<FillContext> any = context -> false;
    for (Element name : names.children()) {
      any = any.or(presence(name));
    }
    optional(names, any, out);
  }

  private Predicate<FillContext> presence(Element name) {
    if (Patterns.isPattern(name)) {
      return context -> false;
    }
    TemplateSheet own = own(name);
    Formula formula = Formula.parse(name.text());
    return context -> (own == null || context.keeps(own)) && context.shift(own).keeps(formula);
  }

  private @Nullable TemplateSheet own(Element name) {
    return name.has("localSheetId")
        ? model().sheets().get(Integer.parseInt(name.get("localSheetId")))
        : null;
  }

  @Override
  void attribute(Element element, String name, String value, PartCompilation out) {
    switch (element.local() + "/" + name) {
      case "sheet/state" -> {}
      case "sheet/sheetId" -> {
        TemplateSheet sheet = model().sheet(element.get("name"));
        out.attribute(name, value);
        if (sheet != null) {
          out.attribute("state", context -> state(context.state(sheet)));
        }
      }
      case "workbookView/activeTab", "workbookView/firstSheet" -> {}
      case "definedName/name" -> out.attribute(name, context -> context.name(value));
      case "definedName/localSheetId" -> {
        TemplateSheet own = own(element);
        if (own != null) {
          out.attribute(name, context -> String.valueOf(context.index(own)));
        }
      }
      default -> super.attribute(element, name, value, out);
    }
    if (element.local().equals("workbookView") && name.equals(first(element))) {
      out.attribute("activeTab", context -> String.valueOf(context.index(context.active())));
    }
  }

  private static String first(Element element) {
    return element.attributes().keySet().iterator().next();
  }

  private static @Nullable String state(SheetState state) {
    return state == SheetState.VISIBLE ? null : state.code();
  }

  @Override
  String place() {
    return name;
  }

  @Override
  void text(Element element, String text, PartCompilation out) {
    if (element.local().equals("definedName")) {
      name = element.get("name");
      formula(text, own(element), out);
    } else {
      super.text(element, text, out);
    }
  }
}
