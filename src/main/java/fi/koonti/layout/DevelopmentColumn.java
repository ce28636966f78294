package fi.koonti.layout;

import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of {@code Kehitys} that are there in every run. Behind the target come the statuses
 * of the periods, from the earliest to this one, then their outcomes, a small line of these and the
 * direction in words; so far a laptop shows them. What is looked up follows, and last the numbers
 * that the line is drawn from. The template has room for {@link #PERIODS}; the columns that a run
 * does not need are left out.
 */
public enum DevelopmentColumn implements Column {
  ID(10),
  INDICATOR(30),
  TARGET(13),
  SECTOR(10),
  UNIT(11),
  BASELINE(17);

  /** How many periods the sheet shows at most; the latest ones, this one among them. */
  public static final int PERIODS = 5;

  /** How many columns a run gives headings to at most. */
  public static final int POURED = 3 * PERIODS + 2;

  private static final double STATUS_WIDTH = 12.5;
  private static final double OUTCOME_WIDTH = 8.5;
  private static final double LINE_WIDTH = 8;
  private static final double DIRECTION_WIDTH = 9.5;
  private static final double NUMBER_WIDTH = 15;

  private final double width;

  DevelopmentColumn(double width) {
    this.width = width;
  }

  /** The place in the template for the heading of a column that only a run knows. */
  public static String place(int column) {
    int looked = column > direction() ? values().length - SECTOR.ordinal() : 0;
    return "kehitys." + (column - looked - TARGET.index());
  }

  /** The columns that only a run knows, in their order. */
  public static List<Integer> poured() {
    List<Integer> poured = new ArrayList<>();
    for (int i = 0; i < PERIODS; i++) {
      poured.add(status(i));
      poured.add(outcome(i));
      poured.add(number(i));
    }
    poured.add(line());
    poured.add(direction());
    poured.sort(null);
    return poured;
  }

  /** All columns of the template, those that only a run knows with places for headings. */
  public static List<Column> all() {
    List<Column> all = new ArrayList<>(List.of(values()));
    poured().forEach(column -> all.add(new OfRun(column, usual(column))));
    all.sort(Comparator.comparing(Column::index));
    return all;
  }

  /** The width of any column where a run does not say otherwise. */
  public static double usual(int column) {
    for (DevelopmentColumn fixed : values()) {
      if (fixed.index() == column) {
        return fixed.width;
      }
    }
    if (column < outcome(0)) {
      return STATUS_WIDTH;
    }
    if (column < line()) {
      return OUTCOME_WIDTH;
    }
    if (column == line()) {
      return LINE_WIDTH;
    }
    return column == direction() ? DIRECTION_WIDTH : NUMBER_WIDTH;
  }

  /** A column whose heading only a run knows. */
  private record OfRun(int index, double width) implements Column {

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

  /** The column of the status of a period, the earliest that is shown being 0. */
  public static int status(int period) {
    return TARGET.index() + 1 + period;
  }

  /** The column of the outcome of a period. */
  public static int outcome(int period) {
    return status(PERIODS) + period;
  }

  /** The column of the line. */
  public static int line() {
    return outcome(PERIODS);
  }

  /** The column of the direction. */
  public static int direction() {
    return line() + 1;
  }

  /** The column of the number of a period. */
  public static int number(int period) {
    return BASELINE.index() + 1 + period;
  }

  @Override
  public int index() {
    boolean lookedUp = ordinal() >= SECTOR.ordinal();
    return lookedUp ? direction() + 1 + ordinal() - SECTOR.ordinal() : ordinal();
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
