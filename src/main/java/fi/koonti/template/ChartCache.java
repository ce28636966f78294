package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.opc.XmlOut;
import fi.koonti.template.formula.CellReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what a chart shows of one range before anybody calculates; nothing when it is unknown. */
final class ChartCache implements Chunk {

  /** A chart of more points is drawn anew in any case; its cache would only be large. */
  private static final int LIMIT = 4_096;

  private final Element source;
  private final TemplateSheet sheet;
  private final CellReference ref;

  ChartCache(Element source, TemplateSheet sheet, CellReference ref) {
    this.source = source;
    this.sheet = sheet;
    this.ref = ref;
  }

  @Override
  public void write(FillContext context, XmlOut out) throws IOException {
    Optional<CellReference> moved = context.shift(null).moved(ref);
    Optional<List<CellContent.Value>> values = moved.flatMap(range -> values(context, range));
    if (values.isPresent()) {
      write(values.get(), out);
    }
  }

  private Optional<List<CellContent.Value>> values(FillContext context, CellReference range) {
    if (range.from().column().isEmpty()) {
      return Optional.empty();
    }
    int from = column(range.from());
    int to = range.to() == null ? from : column(range.to());
    long size = (range.lastRow() - range.firstRow() + 1L) * (to - from + 1L);
    if (size > LIMIT) {
      return Optional.empty();
    }
    WrittenValues cells = new WrittenValues(context);
    List<CellContent.Value> values = new ArrayList<>();
    for (int row = range.firstRow(); row <= range.lastRow(); row++) {
      for (int column = from; column <= to; column++) {
        Optional<CellContent.Value> value = cells.at(sheet, row, column);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        values.add(value.get());
      }
    }
    return Optional.of(values);
  }

  private static int column(CellReference.Corner corner) {
    return CellAddress.columnIndex(corner.column().replace("$", "")).orElseThrow();
  }

  private void write(List<CellContent.Value> values, XmlOut out) throws IOException {
    boolean numbers = source.local().equals("numRef");
    String name = source.named(numbers ? "numCache" : "strCache");
    out.raw("<" + name + ">");
    if (numbers) {
      List<Element> formats = source.at("numCache", "formatCode");
      String code = source.named("formatCode");
      out.raw("<" + code + ">").text(formats.isEmpty() ? "General" : formats.get(0).text());
      out.raw("</" + code + ">");
    }
    out.raw("<" + source.named("ptCount")).attribute("val", String.valueOf(values.size()));
    out.raw("/>");
    for (int i = 0; i < values.size(); i++) {
      CellContent.Value value = values.get(i);
      boolean number = value.type() == CellContent.CellType.NUMBER;
      if (value.type() != CellContent.CellType.BLANK && (number || !numbers)) {
        out.raw("<" + source.named("pt")).attribute("idx", String.valueOf(i)).raw(">");
        out.raw("<" + source.named("v") + ">").text(value.written());
        out.raw("</" + source.named("v") + "></" + source.named("pt") + ">");
      }
    }
    out.raw("</" + name + ">");
  }
}
