package fi.koonti.template;

import fi.koonti.opc.Element;
import fi.koonti.opc.Relation;
import fi.koonti.opc.XmlOut;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles the relations of a part: without what a pour leaves out, with the links it adds. */
final class RelationsCompiler extends PartCompiler {

  private static final String LINK =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

  private final List<Relation> relations;
  private final @Nullable TemplateSheet sheet;
  private int next;

  /**
   * A compiler.
   *
   * @param relations what the list says, in its order
   * @param sheet the sheet whose list it is, or null
   */
  RelationsCompiler(
      TemplateModel model, String part, List<Relation> relations, @Nullable TemplateSheet sheet) {
    super(model, part);
    this.relations = relations;
    this.sheet = sheet;
  }

  /** The list of a sheet that has none in the template. */
  static Element empty() {
    Element list = new Element("Relationships");
    list.attributes().put("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    return list;
  }

  @Override
  void element(Element element, PartCompilation out) {
    if (element.local().equals("Relationships")) {
      list(element, out);
      return;
    }
    Relation relation = relations.get(next++);
    if (relation.outside()) {
      plain(element, out);
    } else if (!CalculationChain.is(relation.target())) {
      optional(element, context -> context.keeps(relation.target()), out);
    }
  }

  private void list(Element list, PartCompilation out) {
    open(list, out);
    out.raw(">");
    list.children().forEach(child -> element(child, out));
    if (sheet != null) {
      TemplateSheet own = sheet;
      out.segment((context, xml) -> links(context.sheet(own), xml));
    }
    close(list, out);
  }

  private static void links(SheetFill sheet, XmlOut out) throws IOException {
    int index = 0;
    for (String target : sheet.targetsOutside()) {
      out.raw("<Relationship").attribute("Id", SheetFill.relation(index++));
      out.attribute("Type", LINK).attribute("Target", target);
      out.attribute("TargetMode", "External").raw("/>");
    }
  }
}
