package fi.koonti.layout;

/** The columns of the form's progress sheet, from left to right. */
public enum ProgressColumn implements Column {
  SECTION(32),
  /** Empty in the row of a whole section. */
  MEASURE(60),
  ASKED(11),
  DONE(11),
  TO_CORRECT(13),
  MISSING(14),
  /** The way to the first row that is not done. */
  NEXT(28);

  private final double width;

  ProgressColumn(double width) {
    this.width = width;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "form.progress-column";
  }
}
