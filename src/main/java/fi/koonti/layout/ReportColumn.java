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
