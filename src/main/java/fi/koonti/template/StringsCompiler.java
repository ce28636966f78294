package fi.koonti.template;

import fi.koonti.opc.Element;
import fi.koonti.opc.XmlText;
import java.util.function.UnaryOperator;

/** Compiles a part in which all texts are those of cells. */
class StringsCompiler extends PartCompiler {

  StringsCompiler(TemplateModel model, String part) {
    super(model, part);
  }

  @Override
  UnaryOperator<String> escape(Element element) {
    return XmlText::xstring;
  }
}
