package fi.koonti.layout;

/** The columns of the form's guide; the list of statuses fills all three. */
public enum GuideColumn implements Column {
  STATUS(30),
  MEANING(58),
  DEMAND(50);

  private final double width;

  GuideColumn(double width) {
    this.width = width;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "form.guide-column";
  }
}
