package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import fi.koonti.text.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a plan workbook in the making; it grows as high as its texts need. */
final class PlanRowBuilder {

  /** Points of a line of the base font, as Excel has it. */
  private static final double LINE_HEIGHT = 15;

  private final RowContent.Builder row;
  private final Map<PlanColumn, String> texts = new EnumMap<>(PlanColumn.class);
  private int lines = 1;

  PlanRowBuilder(PlanSheet sheet) {
    this.row = RowContent.of(sheet.kind());
  }

  /** A text, or nothing but the style where it is empty. */
  static CellContent.Value text(String text) {
    return text.isEmpty() ? CellContent.blank() : CellContent.text(text);
  }

  PlanRowBuilder put(PlanColumn column, String text) {
    row.put(column.index(), text(text));
    texts.put(column, text);
    lines = Math.max(lines, lines(text, column.width()));
    return this;
  }

  PlanRowBuilder put(PlanColumn column, BigDecimal number) {
    row.put(column.index(), CellContent.number(number));
    texts.put(column, number.toPlainString().replace('.', ','));
    return this;
  }

  /**
   * Puts a day.
   *
   * @param day may be null
   */
  PlanRowBuilder put(PlanColumn column, @Nullable LocalDate day) {
    row.put(column.index(), day == null ? CellContent.blank() : CellContent.date(day));
    texts.put(column, day == null ? "" : Dates.of(day));
    return this;
  }

  /** What stands in the row, as people read it. */
  Map<PlanColumn, String> texts() {
    return texts;
  }

  RowContent row() {
    return row.height(Math.min(lines * LINE_HEIGHT, RowContent.HEIGHT_LIMIT)).build();
  }

  /**
   * As many lines as there are characters to a width: letters are narrower than the digits that
   * widths count, and about as much is lost where a long word goes to the next line.
   */
  private static int lines(String text, double width) {
    return text.lines().mapToInt(line -> (int) Math.ceil(Math.max(1, line.length()) / width)).sum();
  }
}
