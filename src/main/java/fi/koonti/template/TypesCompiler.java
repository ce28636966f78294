package fi.koonti.template;

import fi.koonti.opc.Element;
import fi.koonti.opc.PackageParts;

/** Compiles the list of content types: without the parts that a pour leaves out. */
final class TypesCompiler extends PartCompiler {

  TypesCompiler(TemplateModel model) {
    super(model, PackageParts.CONTENT_TYPES);
  }

  @Override
  void element(Element element, PartCompilation out) {
    String name = element.get("PartName", "/");
    if (element.local().equals("Override")) {
      String part = name.substring(1);
      if (!CalculationChain.is(part)) {
        optional(element, context -> context.keeps(part), out);
      }
    } else {
      plain(element, out);
    }
  }
}
