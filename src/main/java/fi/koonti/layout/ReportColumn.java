package fi.koonti.layout;

/**
 * The columns of {@code Raportti}. The two first hold all that runs on: what a line is, and its
 * text; the others belong to the rows of indicators.
 */
public enum ReportColumn implements Headed {
  LABEL(17),
  TEXT(82),
  BASELINE(23),
  TARGET(23),
  OUTCOME(18),
  STATUS(21);

  /**
   * The height of a page in points of the sheet: A4 landscape, one page wide. The columns take 966
   * points and the paper offers 784 between the margins, so what is 516 points high on paper holds
   * 637 of the sheet; a little is left free, as programs differ.
   */
  public static final double PAGE_POINTS = 615;

  /** What the title takes of the first page, in the same points. */
  public static final double TITLE_POINTS = 57;

  private final double width;

  ReportColumn(double width) {
    this.width = width;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "report.column";
  }
}
