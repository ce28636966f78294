package fi.koonti.layout;

/** The columns of {@code Poikkeamat}. */
public enum DeviationColumn implements Headed {
  GROUP(15),
  ID(11),
  SECTOR(17),
  GOAL(25),
  INDICATOR(29),
  TARGET(15),
  OUTCOME(14),
  GAP(13),
  STATUS(14),
  CORRECTION(46),
  RESPONSIBLE(20),
  BINDING(12),
  SOURCE(19);

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
