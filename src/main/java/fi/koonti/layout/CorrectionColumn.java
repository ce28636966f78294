package fi.koonti.layout;

/** The columns of {@code Korjattavaa}, the first sheet of an annotated copy. */
public enum CorrectionColumn implements Column {
  SEVERITY(12),
  SHEET(16),
  CELL(9),
  ID(13),
  MESSAGE(66),
  ADVICE(56),
  /** What tells the sheet and its texts from what people write; hidden. */
  STAMP(12);

  private final double width;

  CorrectionColumn(double width) {
    this.width = width;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "correction.column";
  }
}
