package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.mould.Filling;
import fi.koonti.mould.PouredRow;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One row of a plan workbook in the making; it grows as high as its texts need. */
final class PlanLine {

  /** Points of a line of the base font, as Excel has it. */
  private static final double LINE_HEIGHT = 15;

  private final PouredRow.Builder row;
  private int lines = 1;

  PlanLine(PlanSheet sheet) {
    this.row = PouredRow.of(sheet.kind());
  }

  /** A text, or nothing but the style where it is empty. */
  static Filling text(String text) {
    return text.isEmpty() ? Filling.blank() : Filling.text(text);
  }

  PlanLine put(PlanColumn column, String text) {
    row.put(column.index(), text(text));
    lines = Math.max(lines, lines(text, column.width()));
    return this;
  }

  PlanLine put(PlanColumn column, BigDecimal number) {
    row.put(column.index(), Filling.number(number));
    return this;
  }

  /**
   * Puts a day.
   *
   * @param day may be null
   */
  PlanLine put(PlanColumn column, LocalDate day) {
    row.put(column.index(), day == null ? Filling.blank() : Filling.date(day));
    return this;
  }

  PouredRow row() {
    return row.height(Math.min(lines * LINE_HEIGHT, PouredRow.HEIGHT_LIMIT)).build();
  }

  /**
   * As many lines as there are characters to a width: letters are narrower than the digits that
   * widths count, and about as much is lost where a long word goes to the next line.
   */
  private static int lines(String text, double width) {
    return text.lines().mapToInt(line -> (int) Math.ceil(Math.max(1, line.length()) / width)).sum();
  }
}
