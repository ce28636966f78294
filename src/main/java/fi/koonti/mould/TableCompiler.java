package fi.koonti.mould;

import java.util.Optional;
import java.util.Set;

/** Compiles a table: it grows with the rows that are poured into it. */
final class TableCompiler extends StringsCompiler {

  private static final Set<String> RANGES =
      Set.of("table", "autoFilter", "sortState", "sortCondition");
  private static final Set<String> FORMULAS = Set.of("calculatedColumnFormula", "totalsRowFormula");

  private final MouldSheet sheet;
  private int firstRow;

  /**
   * A compiler.
   *
   * @param sheet the sheet that the table lies on
   */
  TableCompiler(Blueprint blueprint, String part, MouldSheet sheet) {
    super(blueprint, part);
    this.sheet = sheet;
  }

  @Override
  void element(Element element, ScriptMaker out) {
    if (element.local.equals("table")) {
      Area area = Area.parse(element.get("ref"));
      firstRow = area.firstRow() + Integer.parseInt(element.get("headerRowCount", "1"));
      int lastRow = area.lastRow() - Integer.parseInt(element.get("totalsRowCount", "0"));
      blueprint().note(sheet, firstRow, Math.max(firstRow, lastRow));
    }
    plain(element, out);
  }

  @Override
  void attribute(Element element, String name, String value, ScriptMaker out) {
    if (name.equals("ref") && RANGES.contains(element.local)) {
      Area area = Area.parse(value);
      out.attribute(name, pouring -> area.stretched(pouring.map(sheet)).toString());
    } else {
      super.attribute(element, name, value, out);
    }
  }

  @Override
  void text(Element element, String text, ScriptMaker out) {
    if (!FORMULAS.contains(element.local)) {
      super.text(element, text, out);
      return;
    }
    int pattern = firstRow;
    Segment.Slot slot = slot(Formula.parse(text), text, pouring -> move(pouring, pattern));
    if (slot == null) {
      out.text(text);
    } else {
      out.text(slot);
    }
  }

  /** The formula of a column is written for the first row of the table. */
  private Formula.Move move(Pouring pouring, int pattern) {
    Stretch stretch = pouring.stretch(sheet);
    Optional<PouredBlock> block = pouring.map(sheet).at(pattern);
    if (block.isEmpty()) {
      return stretch;
    }
    return new CopyDown(stretch, block.get(), pattern, pouring.map(sheet).start(pattern));
  }
}
