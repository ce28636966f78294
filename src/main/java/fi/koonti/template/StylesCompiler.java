package fi.koonti.template;

import fi.koonti.opc.Element;
import fi.koonti.opc.XmlOut;
import fi.koonti.template.DerivedFormats.Derived;
import java.io.IOException;
import java.util.List;

/**
 * Compiles the styles: what a run derives from styles of the template is added at the ends of the
 * lists, so that all indices of the template stay.
 */
final class StylesCompiler extends PartCompiler {

  /** Below this the numbers of formats are the program's that shows the workbook. */
  private static final int FIRST_OWN = 164;

  private final Element root;
  private final int formats;
  private final int nextId;

  StylesCompiler(TemplateModel model, String part, Element root) {
    super(model, part);
    this.root = root;
    List<Element> known = root.at("numFmts", "numFmt");
    this.formats = known.size();
    this.nextId =
        known.stream()
                .mapToInt(one -> Integer.parseInt(one.get("numFmtId")))
                .reduce(FIRST_OWN - 1, Math::max)
            + 1;
  }

  @Override
  void element(Element element, PartCompilation out) {
    switch (element.local()) {
      case "styleSheet" -> {
        open(element, out);
        out.raw(">");
        if (root.child("numFmts").isEmpty()) {
          out.segment(
              (context, xml) -> {
                if (!context.derived().isEmpty()) {
                  xml.raw("<numFmts count=\"").number(context.derived().size()).raw("\">");
                  codes(context, xml);
                  xml.raw("</numFmts>");
                }
              });
        }
        content(element, out);
        close(element, out);
      }
      case "numFmts" -> counted(element, formats, this::codes, out);
      case "cellXfs" -> counted(element, element.children("xf").size(), this::looks, out);
      default -> plain(element, out);
    }
  }

  private void counted(Element list, int size, Chunk more, PartCompilation out) {
    out.raw("<").raw(list.name());
    list.attributes()
        .forEach(
            (name, value) -> {
              if (!name.equals("count")) {
                attribute(list, name, value, out);
              }
            });
    out.attribute("count", context -> String.valueOf(size + context.derived().size()));
    out.raw(">");
    content(list, out);
    out.segment(more);
    close(list, out);
  }

  private void codes(FillContext context, XmlOut out) throws IOException {
    List<Derived> derived = context.derived();
    for (int i = 0; i < derived.size(); i++) {
      out.raw("<numFmt").attribute("numFmtId", String.valueOf(nextId + i));
      out.attribute("formatCode", derived.get(i).code()).raw("/>");
    }
  }

  /** The look of the style with another format of numbers. */
  private void looks(FillContext context, XmlOut out) throws IOException {
    List<Element> known = root.at("cellXfs", "xf");
    List<Derived> derived = context.derived();
    for (int i = 0; i < derived.size(); i++) {
      Element base = known.get(model().styles().format(derived.get(i).style()));
      Element look = new Element(base.name());
      look.attributes().putAll(base.attributes());
      look.attributes().put("numFmtId", String.valueOf(nextId + i));
      look.attributes().put("applyNumberFormat", "1");
      look.content().addAll(base.content());
      PartCompilation piece = new PartCompilation();
      plain(look, piece);
      piece.compiled().write(context, out);
    }
  }
}
