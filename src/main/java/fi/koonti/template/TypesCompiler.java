package fi.koonti.template;

/** Compiles the list of content types: without the parts that a pour leaves out. */
final class TypesCompiler extends PartCompiler {

  TypesCompiler(TemplateModel blueprint) {
    super(blueprint, Parts.CONTENT_TYPES);
  }

  @Override
  void element(Element element, PartCompilation out) {
    String name = element.get("PartName", "/");
    if (element.local.equals("Override")) {
      String part = name.substring(1);
      if (!CalculationChain.is(part)) {
        optional(element, pouring -> pouring.keeps(part), out);
      }
    } else {
      plain(element, out);
    }
  }
}
