package fi.koonti.template;

import java.util.function.UnaryOperator;

/** Compiles a part in which all texts are those of cells. */
class StringsCompiler extends PartCompiler {

  StringsCompiler(TemplateModel blueprint, String part) {
    super(blueprint, part);
  }

  @Override
  UnaryOperator<String> escape(Element element) {
    return XmlText::xstring;
  }
}
