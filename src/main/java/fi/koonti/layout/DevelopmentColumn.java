package fi.koonti.layout;

import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The fixed columns of {@code Kehitys}. Two columns for each period follow, from the earliest to
 * this one, and after the last the direction in words. The mould has room for {@link #PERIODS}; the
 * columns that a run does not need are left out.
 */
public enum DevelopmentColumn implements Headed {
  ID(11),
  SECTOR(10),
  INDICATOR(44),
  UNIT(10),
  BASELINE(18),
  TARGET(18);

  /** How many periods the sheet shows at most; the latest ones, this one among them. */
  public static final int PERIODS = 5;

  /** How many columns follow the fixed ones at most. */
  public static final int POURED = 2 * PERIODS + 1;

  /** The width of a period's outcome; also that of the direction, which comes after the last. */
  public static final double OUTCOME_WIDTH = 16;

  /** The width of a period's status. */
  public static final double STATUS_WIDTH = 21;

  private final double width;

  DevelopmentColumn(double width) {
    this.width = width;
  }

  /** The place in the mould for the heading of a column that follows the fixed ones. */
  public static String place(int poured) {
    return "kehitys." + (poured + 1);
  }

  /** All columns of the mould, those of the periods with places for headings. */
  public static List<Headed> all() {
    List<Headed> all = new ArrayList<>(List.of(values()));
    for (int i = 0; i < POURED; i++) {
      boolean status = i % 2 == 1;
      all.add(new OfPeriod(values().length + i, status ? STATUS_WIDTH : OUTCOME_WIDTH));
    }
    return all;
  }

  /** A column whose heading only a run knows. */
  private record OfPeriod(int index, double width) implements Headed {

    @Override
    public String name() {
      return place(index - values().length);
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
    return values().length + 2 * period;
  }

  /** The column of the status of a period. */
  public static int status(int period) {
    return outcome(period) + 1;
  }

  /** The column of the direction, after that many periods. */
  public static int direction(int periods) {
    return outcome(periods);
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
