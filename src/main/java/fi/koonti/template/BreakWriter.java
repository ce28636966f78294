package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.opc.XmlOut;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the page breaks of a sheet: those of the template where they have moved to, and the
 * poured.
 */
final class BreakWriter implements Chunk {

  /** Excel has no room for more in a sheet. */
  private static final int LIMIT = 1_026;

  private final TemplateSheet sheet;
  private final Map<Integer, Boolean> own = new TreeMap<>();

  BreakWriter(TemplateSheet sheet, Element root) {
    this.sheet = sheet;
    for (Element mark : root.at("rowBreaks", "brk")) {
      own.put(Integer.parseInt(mark.get("id", "0")), mark.is("man"));
    }
  }

  @Override
  public void write(FillContext context, XmlOut out) throws IOException {
    RowMap map = context.rows(sheet);
    Map<Integer, Boolean> breaks = new TreeMap<>();
    // The number of a break is that of the row above it, counted from one.
    own.forEach((row, manual) -> breaks.put(row == 0 ? 0 : map.end(row - 1) + 1, manual));
    context.sheet(sheet).breaks().forEach(row -> breaks.put(row + 1, true));
    breaks.remove(0);
    if (breaks.isEmpty()) {
      return;
    }
    int count = Math.min(LIMIT, breaks.size());
    long manual = breaks.values().stream().limit(count).filter(is -> is).count();
    out.raw("<rowBreaks").attribute("count", String.valueOf(count));
    out.attribute("manualBreakCount", String.valueOf(manual)).raw(">");
    for (Map.Entry<Integer, Boolean> mark : breaks.entrySet()) {
      if (count-- == 0) {
        break;
      }
      out.raw("<brk").attribute("id", String.valueOf(mark.getKey()));
      out.attribute("max", String.valueOf(CellAddress.COLUMN_LIMIT - 1));
      out.raw(mark.getValue() ? " man=\"1\"/>" : "/>");
    }
    out.raw("</rowBreaks>");
  }
}
