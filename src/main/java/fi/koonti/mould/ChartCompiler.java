package fi.koonti.mould;

import java.util.Set;

/** Compiles a chart: its ranges grow, and what it shows before anybody calculates is made anew. */
final class ChartCompiler extends PartCompiler {

  private static final Set<String> SOURCES = Set.of("strRef", "numRef", "multiLvlStrRef");

  ChartCompiler(Blueprint blueprint, String part) {
    super(blueprint, part);
  }

  @Override
  void element(Element element, ScriptMaker out) {
    if (!SOURCES.contains(element.local) || element.child("f") == null) {
      plain(element, out);
      return;
    }
    out.raw("<").raw(element.name).raw(">");
    for (Element child : element.children()) {
      if (child.local.equals("f")) {
        plain(child, out);
        cache(element, Formula.parse(child.text()), out);
      } else if (!child.local.endsWith("Cache")) {
        plain(child, out);
      }
    }
    close(element, out);
  }

  @Override
  void text(Element element, String text, ScriptMaker out) {
    if (element.local.equals("f")) {
      formula(text, null, out);
    } else {
      super.text(element, text, out);
    }
  }

  /** A source of more than one range, or of a name, has no cache: Excel makes it when it opens. */
  private void cache(Element source, Formula formula, ScriptMaker out) {
    boolean known = source.local.equals("strRef") || source.local.equals("numRef");
    boolean one = formula.tokens().size() == 1 && formula.refs().size() == 1;
    if (!known || !one) {
      return;
    }
    MouldSheet sheet = blueprint().sheet(String.valueOf(formula.refs().get(0).sheet()));
    if (sheet != null) {
      out.segment(new ChartCache(source, sheet, formula.refs().get(0)));
    }
  }
}
