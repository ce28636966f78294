package fi.koonti.layout;

/**
 * The columns of {@code Poikkeamat}; all its tables have them, so that one heading fits all.
 * Together they fill a screen of 1366 pixels, and A4 at four fifths of their size.
 */
public enum DeviationColumn implements Column {
  ID(10),
  INDICATOR(25),
  TARGET(15),
  OUTCOME(13),
  /** The outcome less the target, a number whose format shows the unit. */
  GAP(15),
  /** The same as a share of the target. */
  GAP_SHARE(8.5),
  /** Which way is better, and where it has moved. */
  DIRECTION(11),
  STATUS(13),
  CORRECTION(40),
  RESPONSIBLE(23.5);

  /**
   * The height of a page in points of the sheet: A4 landscape, one page wide. The columns take 951
   * points and the paper offers 784 between the margins, so what is 516 points high on paper holds
   * 626 of the sheet; a little is left free, as programs differ.
   */
  public static final double PAGE_POINTS = 605;

  /** What the title takes of the first page, in the same points. */
  public static final double TITLE_POINTS = 57;

  /** The heading of a table with the row above it, and the headings of its columns. */
  public static final double HEADINGS_POINTS = 24 + 33;

  private final double width;

  DeviationColumn(double width) {
    this.width = width;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "deviation.column";
  }
}
