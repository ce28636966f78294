package fi.koonti.template;

import java.util.List;
import java.util.Set;

/** Compiles a chart: its ranges grow, and what it shows before anybody calculates is made anew. */
final class ChartCompiler extends PartCompiler {

  private static final Set<String> SOURCES = Set.of("strRef", "numRef", "multiLvlStrRef");

  private boolean inTitle;

  ChartCompiler(TemplateModel model, String part) {
    super(model, part);
  }

  @Override
  void element(Element element, PartCompilation out) {
    if (!SOURCES.contains(element.local) || element.child("f") == null) {
      boolean outer = inTitle;
      inTitle |= element.local.equals("tx");
      plain(element, out);
      inTitle = outer;
      return;
    }
    out.raw("<").raw(element.name).raw(">");
    for (Element child : element.children()) {
      if (child.local.equals("f")) {
        Formula formula = widened(Formula.parse(child.text()));
        open(child, out);
        out.raw(">");
        formula(formula.toString(), null, out);
        close(child, out);
        cache(element, formula, out);
      } else if (!child.local.endsWith("Cache")) {
        plain(child, out);
      }
    }
    close(element, out);
  }

  /**
   * Excel writes a range of one cell as a cell. In a pattern row it means the points of a series,
   * which are to become many; only as the title of a series it means the one cell.
   */
  private Formula widened(Formula formula) {
    if (inTitle || formula.tokens().size() != 1 || formula.refs().size() != 1) {
      return formula;
    }
    CellReference ref = formula.refs().get(0);
    return ref.to() == null ? new Formula(List.of(ref.withLast(ref.from()))) : formula;
  }

  /** A source of more than one range, or of a name, has no cache: Excel makes it when it opens. */
  private void cache(Element source, Formula formula, PartCompilation out) {
    boolean known = source.local.equals("strRef") || source.local.equals("numRef");
    boolean one = formula.tokens().size() == 1 && formula.refs().size() == 1;
    if (!known || !one) {
      return;
    }
    TemplateSheet sheet = model().sheet(String.valueOf(formula.refs().get(0).sheet()));
    if (sheet != null) {
      out.segment(new ChartCache(source, sheet, formula.refs().get(0)));
    }
  }
}
