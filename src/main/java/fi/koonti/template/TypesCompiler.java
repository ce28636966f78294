package fi.koonti.template;

/** Compiles the list of content types: without the parts that a pour leaves out. */
final class TypesCompiler extends PartCompiler {

  TypesCompiler(TemplateModel model) {
    super(model, Parts.CONTENT_TYPES);
  }

  @Override
  void element(Element element, PartCompilation out) {
    String name = element.get("PartName", "/");
    if (element.local.equals("Override")) {
      String part = name.substring(1);
      if (!CalculationChain.is(part)) {
        optional(element, context -> context.keeps(part), out);
      }
    } else {
      plain(element, out);
    }
  }
}
