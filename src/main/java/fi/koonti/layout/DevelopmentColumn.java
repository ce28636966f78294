package fi.koonti.layout;

import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The fixed columns of {@code Kehitys}. After them come the outcomes of the periods, from the
 * earliest to this one, and a small line of them; then the statuses, the direction in words, and
 * last the numbers that the line is drawn from. The template has room for {@link #PERIODS}; the
 * columns that a run does not need are left out.
 */
public enum DevelopmentColumn implements Column {
  ID(11),
  SECTOR(10),
  INDICATOR(40),
  UNIT(11),
  BASELINE(17),
  TARGET(17);

  /** How many periods the sheet shows at most; the latest ones, this one among them. */
  public static final int PERIODS = 5;

  /** How many columns follow the fixed ones at most. */
  public static final int POURED = 3 * PERIODS + 2;

  /** The width of a period's outcome. */
  public static final double OUTCOME_WIDTH = 17;

  /** The width of a period's status. */
  public static final double STATUS_WIDTH = 17;

  /** The width of the line, of the direction and of numbers. */
  private static final double OTHER_WIDTH = 13;

  private final double width;

  DevelopmentColumn(double width) {
    this.width = width;
  }

  /** The place in the template for the heading of a column that follows the fixed ones. */
  public static String place(int column) {
    return "kehitys." + (column - values().length + 1);
  }

  /** All columns of the template, those of the periods with places for headings. */
  public static List<Column> all() {
    List<Column> all = new ArrayList<>(List.of(values()));
    for (int i = 0; i < POURED; i++) {
      int column = values().length + i;
      double width = OTHER_WIDTH;
      if (column < line()) {
        width = OUTCOME_WIDTH;
      } else if (column > line() && column < direction()) {
        width = STATUS_WIDTH;
      }
      all.add(new OfPeriod(column, width));
    }
    return all;
  }

  /** A column whose heading only a run knows. */
  private record OfPeriod(int index, double width) implements Column {

    @Override
    public String name() {
      return place(index);
    }

    @Override
    public int ordinal() {
      return index;
    }

    @Override
    public String group() {
      return "";
    }

    @Override
    public String heading(Language language) {
      return "{{" + name() + "}}";
    }
  }

  /** The column of the outcome of a period, the earliest that is shown being 0. */
  public static int outcome(int period) {
    return values().length + period;
  }

  /** The column of the line. */
  public static int line() {
    return outcome(PERIODS);
  }

  /** The column of the status of a period. */
  public static int status(int period) {
    return line() + 1 + period;
  }

  /** The column of the direction. */
  public static int direction() {
    return status(PERIODS);
  }

  /** The column of the number of a period. */
  public static int number(int period) {
    return direction() + 1 + period;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "development.column";
  }
}
