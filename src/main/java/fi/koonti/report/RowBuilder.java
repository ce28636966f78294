package fi.koonti.report;

import fi.koonti.layout.Column;
import fi.koonti.layout.StyleName;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import fi.koonti.textsize.RowHeight;
import fi.koonti.textsize.RowHeight.Cell;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Collects one row of a table, column by column, and with it the height that its texts need. */
final class RowBuilder {

  /** A hair of white above and below the text, in points. */
  private static final double AROUND = 3;

  private final RowContent.Builder row;
  private int lines = 1;
  private int limit = Integer.MAX_VALUE;
  private double extra;

  private final SheetWidths widths;

  private RowBuilder(String kind, SheetWidths widths) {
    this.row = RowContent.of(kind);
    this.widths = widths;
  }

  static RowBuilder of(String kind) {
    return of(kind, SheetWidths.usual());
  }

  /** A row of a sheet whose columns have other widths than usual. */
  static RowBuilder of(String kind, SheetWidths widths) {
    return new RowBuilder(kind, widths);
  }

  /** Makes the row at most so many lines high: what is longer is read in the cell. */
  RowBuilder atMost(int most) {
    limit = most;
    return this;
  }

  RowBuilder put(Column column, String text) {
    return put(column, ReportContext.text(text));
  }

  /** Puts a number, or nothing for null. */
  RowBuilder put(Column column, @Nullable BigDecimal number) {
    return put(column, number(number));
  }

  /** A number in a style that shows all of it, or nothing for null. */
  static CellContent number(@Nullable BigDecimal number) {
    return number == null
        ? CellContent.blank()
        : CellContent.number(number).styled(StyleName.of(number).text());
  }

  RowBuilder put(Column column, int number) {
    return put(column, CellContent.number(number));
  }

  RowBuilder put(Column column, String text, StyleName style) {
    return put(column, ReportContext.text(text).styled(style.text()));
  }

  RowBuilder put(Column column, CellContent filling) {
    return put(column.index(), widths.of(column), filling);
  }

  /** Puts something into a column that no list has. */
  RowBuilder put(int column, double width, CellContent filling) {
    // A row that is as high as it may be is not measured: most rows of a table with long texts.
    if (lines < limit && filling.value().type() == CellContent.CellType.TEXT) {
      lines = Math.max(lines, Cell.of(filling.value().written(), width).lines());
    }
    row.put(column, filling);
    return this;
  }

  /** Adds space in points; the style of the pattern says on which side of the text it is. */
  RowBuilder extra(double points) {
    extra = points;
    return this;
  }

  RowContent build() {
    double height = Math.min(lines, limit) * RowHeight.LINE + AROUND + extra;
    return row.height(Math.min(RowHeight.LIMIT, height)).build();
  }

  /** The row at a height in points, whatever its texts: for lines that run on over empty cells. */
  RowContent build(double points) {
    return row.height(points).build();
  }
}
