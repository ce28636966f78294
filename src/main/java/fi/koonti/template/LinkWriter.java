package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.opc.XmlOut;
import fi.koonti.opc.XmlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the links of a sheet: those of the template where they have moved to, then the poured. */
final class LinkWriter implements Chunk {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final TemplateSheet sheet;
  private final List<Own> own = new ArrayList<>();

  /** A link of the template: its cells, and its tag without them. */
  private record Own(Area area, CompiledPart tag) {}

  private LinkWriter(TemplateSheet sheet) {
    this.sheet = sheet;
  }

  static LinkWriter of(PartCompiler compiler, TemplateSheet sheet, Element root) {
    LinkWriter links = new LinkWriter(sheet);
    for (Element link : root.at("hyperlinks", "hyperlink")) {
      links.own.add(new Own(Area.parse(link.get("ref")), tag(compiler, sheet, link)));
    }
    return links;
  }

  private static CompiledPart tag(PartCompiler compiler, TemplateSheet sheet, Element link) {
    PartCompilation out = new PartCompilation();
    out.raw("<").raw(link.name());
    link.attributes()
        .forEach(
            (name, value) -> {
              Slot slot = name.equals("location") ? compiler.shifted(value, sheet) : null;
              if (slot != null) {
                out.attribute(name, slot);
              } else if (!name.equals("ref")) {
                compiler.attribute(link, name, value, out);
              }
            });
    return out.compiled();
  }

  @Override
  public void write(FillContext context, XmlOut out) throws IOException {
    boolean open = false;
    for (Own link : own) {
      for (Area area : new Areas(List.of(link.area())).moved(context.map(sheet))) {
        open(open, out);
        open = true;
        link.tag().write(context, out);
        out.attribute("ref", area.toString()).raw("/>");
      }
    }
    int outside = 0;
    for (Map.Entry<CellAddress, CellContent.Link> link : context.sheet(sheet).links().entrySet()) {
      open(open, out);
      open = true;
      filled(link.getKey(), link.getValue(), outside, out);
      outside += link.getValue().outside() ? 1 : 0;
    }
    if (open) {
      out.raw("</hyperlinks>");
    }
  }

  private void open(boolean already, XmlOut out) throws IOException {
    if (!already) {
      out.raw("<hyperlinks>");
    }
  }

  private void filled(CellAddress cell, CellContent.Link link, int outside, XmlOut out)
      throws IOException {
    out.raw("<hyperlink").attribute("ref", cell.toString());
    if (link.outside()) {
      out.attribute("xmlns:kl", RELATIONS).attribute("kl:id", SheetFill.relation(outside));
    } else {
      out.attribute("location", link.target());
    }
    if (link.tooltip() != null) {
      out.attribute("tooltip", XmlText.xstring(link.tooltip()));
    }
    out.raw("/>");
  }
}
