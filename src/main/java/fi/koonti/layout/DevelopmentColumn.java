package fi.koonti.layout;

/** The fixed columns of {@code Kehitys}; four columns for each period follow in the mould. */
public enum DevelopmentColumn implements Headed {
  ID(11),
  SECTOR(10),
  INDICATOR(44),
  UNIT(10),
  BASELINE(18),
  TARGET(18);

  private final double width;

  DevelopmentColumn(double width) {
    this.width = width;
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
