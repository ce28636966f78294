package fi.koonti.template;

import fi.koonti.opc.Element;
import fi.koonti.opc.XmlOut;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Writes the page breaks between columns where they have moved to. */
final class ColumnBreakWriter implements Chunk {

  private final TemplateSheet sheet;
  private final Element group;

  ColumnBreakWriter(TemplateSheet sheet, Element group) {
    this.sheet = sheet;
    this.group = group;
  }

  @Override
  public void write(FillContext context, XmlOut out) throws IOException {
    Map<Integer, Element> breaks = new TreeMap<>();
    for (Element mark : group.children("brk")) {
      // The number of a break is that of the column left of it, counted from one.
      int column = Integer.parseInt(mark.get("id", "0"));
      int moved = context.columns(sheet).start(column);
      if (moved > 0) {
        breaks.putIfAbsent(moved, mark);
      }
    }
    if (breaks.isEmpty()) {
      return;
    }
    long manual = breaks.values().stream().filter(mark -> mark.is("man")).count();
    out.raw("<colBreaks").attribute("count", String.valueOf(breaks.size()));
    out.attribute("manualBreakCount", String.valueOf(manual)).raw(">");
    for (Map.Entry<Integer, Element> mark : breaks.entrySet()) {
      out.raw("<brk").attribute("id", String.valueOf(mark.getKey()));
      for (Map.Entry<String, String> attribute : mark.getValue().attributes().entrySet()) {
        if (!attribute.getKey().equals("id")) {
          out.attribute(attribute.getKey(), attribute.getValue());
        }
      }
      out.raw("/>");
    }
    out.raw("</colBreaks>");
  }
}
