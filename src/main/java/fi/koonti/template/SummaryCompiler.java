package fi.koonti.template;

import fi.koonti.opc.Element;
import java.util.Set;

/** Compiles the summary of the file: without its list of sheets and names, which may differ. */
final class SummaryCompiler extends PartCompiler {

  private static final Set<String> LISTS = Set.of("HeadingPairs", "TitlesOfParts");

  SummaryCompiler(TemplateModel model, String part) {
    super(model, part);
  }

  @Override
  void element(Element element, PartCompilation out) {
    if (!LISTS.contains(element.local())) {
      plain(element, out);
    }
  }
}
