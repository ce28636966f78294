package fi.koonti.template;

import fi.koonti.opc.Element;
import fi.koonti.opc.XmlOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the merged cells of a sheet; those of a pattern row are repeated in every poured row. */
final class MergeWriter implements Chunk {

  private final TemplateSheet sheet;
  private final List<Area> merges = new ArrayList<>();

  MergeWriter(TemplateSheet sheet, Element root) {
    this.sheet = sheet;
    root.at("mergeCells", "mergeCell").forEach(merge -> merges.add(Area.parse(merge.get("ref"))));
  }

  @Override
  public void write(FillContext context, XmlOut out) throws IOException {
    SheetMap map = context.map(sheet);
    boolean open = false;
    for (Area merge : merges) {
      for (Area left : moved(merge, map)) {
        if (!open) {
          out.raw("<mergeCells>");
          open = true;
        }
        out.raw("<mergeCell");
        out.attribute("ref", left.toString()).raw("/>");
      }
    }
    if (open) {
      out.raw("</mergeCells>");
    }
  }

  private static List<Area> moved(Area merge, SheetMap map) {
    List<Area> moved = new ArrayList<>();
    for (RowRange rows : rows(merge, map.rows())) {
      map.columns()
          .moved(merge.withRows(rows))
          // Excel repairs a file in which one cell alone is merged.
          .filter(left -> map.columns().isSame() || !left.isOneCell())
          .ifPresent(moved::add);
    }
    return moved;
  }

  private static List<RowRange> rows(Area merge, RowMap map) {
    boolean single = merge.firstRow() == merge.lastRow();
    if (!single || map.at(merge.firstRow()).isEmpty()) {
      return map.range(merge.firstRow(), merge.lastRow()).map(List::of).orElse(List.of());
    }
    List<RowRange> each = new ArrayList<>();
    for (RowRange rows : map.rows(merge.firstRow(), merge.firstRow())) {
      for (int row = rows.first(); row <= rows.last(); row++) {
        each.add(new RowRange(row, row));
      }
    }
    return each;
  }
}
