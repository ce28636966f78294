package fi.koonti.report;

import fi.koonti.layout.Headed;
import fi.koonti.layout.StyleName;
import fi.koonti.template.Filling;
import fi.koonti.template.PouredRow;
import fi.koonti.textsize.RowHeight;
import fi.koonti.textsize.RowHeight.Cell;
import java.math.BigDecimal;

/** Collects one row of a table, column by column, and with it the height that its texts need. */
final class Line {

  /** A hair of white above and below the text, in points. */
  private static final double AROUND = 3;

  private final PouredRow.Builder row;
  private int lines = 1;
  private int limit = Integer.MAX_VALUE;
  private double extra;

  private Line(String kind) {
    this.row = PouredRow.of(kind);
  }

  static Line of(String kind) {
    return new Line(kind);
  }

  /** Makes the row at most so many lines high: what is longer is read in the cell. */
  Line atMost(int most) {
    limit = most;
    return this;
  }

  Line put(Headed column, String text) {
    return put(column, Edition.text(text));
  }

  /** Puts a number, or nothing for null. */
  Line put(Headed column, BigDecimal number) {
    return put(
        column,
        number == null
            ? Filling.blank()
            : Filling.number(number).styled(StyleName.of(number).text()));
  }

  Line put(Headed column, int number) {
    return put(column, Filling.number(number));
  }

  Line put(Headed column, String text, StyleName style) {
    return put(column, Edition.text(text).styled(style.text()));
  }

  Line put(Headed column, Filling filling) {
    return put(column.index(), column.width(), filling);
  }

  /** Puts something into a column that no list has. */
  Line put(int column, double width, Filling filling) {
    if (filling.value().type() == Filling.CellType.TEXT) {
      lines = Math.max(lines, Cell.of(filling.value().written(), width).lines());
    }
    row.put(column, filling);
    return this;
  }

  /** Adds space in points; the style of the pattern says on which side of the text it is. */
  Line extra(double points) {
    extra = points;
    return this;
  }

  PouredRow build() {
    double height = Math.min(lines, limit) * RowHeight.LINE + AROUND + extra;
    return row.height(Math.min(RowHeight.LIMIT, height)).build();
  }

  /** The row at a height in points, whatever its texts: for lines that run on over empty cells. */
  PouredRow build(double points) {
    return row.height(points).build();
  }
}
