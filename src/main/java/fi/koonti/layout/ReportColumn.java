package fi.koonti.layout;

/**
 * The columns of {@code Raportti}. The two first hold all that runs on: what a line is, and its
 * text; the others belong to the rows of indicators.
 */
public enum ReportColumn implements Column {
  LABEL(17),
  /** The widest that still leaves room beside it; narratives run on in this one only. */
  TEXT(76),
  BASELINE(18),
  TARGET(20),
  OUTCOME(22),
  STATUS(16);

  /**
   * The height of a page in points of the sheet: A4 landscape, one page wide. The columns take 910
   * points and the paper offers 784 between the margins, so what is 516 points high on paper holds
   * 598 of the sheet; a little is left free, as programs differ.
   */
  public static final double PAGE_POINTS = 580;

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
