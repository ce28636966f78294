package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.template.formula.CellReference;
import fi.koonti.template.formula.Formula;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles a chart: its ranges grow, and what it shows before anybody calculates is made anew. */
final class ChartCompiler extends PartCompiler {

  private static final Set<String> SOURCES = Set.of("strRef", "numRef", "multiLvlStrRef");

  private boolean inTitle;
  private String series = "";
  private Role role = Role.NONE;

  /** What a colour inside a series colours. */
  private enum Role {
    NONE,
    GROUND,
    EDGE,
    TEXT
  }

  ChartCompiler(TemplateModel model, String part) {
    super(model, part);
  }

  @Override
  void element(Element element, PartCompilation out) {
    if (!SOURCES.contains(element.local()) || element.child("f").isEmpty()) {
      inside(element, out);
      return;
    }
    out.raw("<").raw(element.name()).raw(">");
    for (Element child : element.children()) {
      if (child.local().equals("f")) {
        Formula formula = widened(Formula.parse(child.text()));
        open(child, out);
        out.raw(">");
        formula(formula.toString(), null, out);
        close(child, out);
        cache(element, formula, out);
      } else if (!child.local().endsWith("Cache")) {
        plain(child, out);
      }
    }
    close(element, out);
  }

  private void inside(Element element, PartCompilation out) {
    boolean outer = inTitle;
    Role outerRole = role;
    inTitle |= element.local().equals("tx");
    switch (element.local()) {
      case "ser" -> series = place(element).orElse("");
      case "dLbls" -> role = Role.TEXT;
      case "ln" -> role = role == Role.GROUND ? Role.EDGE : role;
      case "spPr" -> role = role == Role.NONE && !series.isEmpty() ? Role.GROUND : role;
      default -> {}
    }
    plain(element, out);
    inTitle = outer;
    role = outerRole;
    if (element.local().equals("ser")) {
      series = "";
    }
  }

  /** The place that is all of the cell from which a series takes its name. */
  private Optional<String> place(Element ofSeries) {
    Optional<Element> text = ofSeries.at("tx", "strRef", "f").stream().findFirst();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<CellReference> refs = Formula.parse(text.get().text()).refs();
    TemplateSheet sheet =
        refs.size() == 1 ? model().sheet(String.valueOf(refs.get(0).sheet())) : null;
    if (sheet == null || refs.get(0).from().column().isEmpty()) {
      return Optional.empty();
    }
    String column = refs.get(0).from().column().replace("$", "");
    CellAddress cell =
        new CellAddress(refs.get(0).firstRow(), CellAddress.columnIndex(column).orElseThrow());
    return Optional.ofNullable(sheet.values().get(cell))
        .map(CellContent.Value::written)
        .flatMap(Placeholders::only);
  }

  @Override
  void attribute(Element element, String name, String value, PartCompilation out) {
    if (role == Role.NONE || series.isEmpty() || !element.local().equals("srgbClr")) {
      super.attribute(element, name, value, out);
      return;
    }
    String place = series;
    Role its = role;
    out.attribute(name, context -> context.colour(place).map(one -> of(one, its)).orElse(value));
  }

  private static String of(SeriesColour colour, Role role) {
    return switch (role) {
      case GROUND, NONE -> colour.ground();
      case EDGE -> colour.edge();
      case TEXT -> colour.text();
    };
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
    boolean known = source.local().equals("strRef") || source.local().equals("numRef");
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
