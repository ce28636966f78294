package fi.koonti.template;

import fi.koonti.io.OutputTime;
import fi.koonti.opc.Element;
import java.util.Set;

/**
 * Compiles the properties of the file: with the time that all outputs carry. When the template
 * itself was saved says nothing of the workbook.
 */
final class CoreCompiler extends PartCompiler {

  private static final Set<String> TIMES = Set.of("created", "modified");

  CoreCompiler(TemplateModel model, String part) {
    super(model, part);
  }

  @Override
  void element(Element element, PartCompilation out) {
    if (TIMES.contains(element.local())) {
      open(element, out);
      out.raw(">").text(OutputTime.VALUE.toString());
      close(element, out);
    } else {
      plain(element, out);
    }
  }
}
