package fi.koonti.layout;

/** The columns of {@code Poikkeamat}. */
public enum DeviationColumn implements Headed {
  GROUP(22),
  SECTOR(24),
  GOAL(30),
  INDICATOR(36),
  TARGET(18),
  OUTCOME(16),
  GAP(12),
  STATUS(20),
  CORRECTION(48),
  RESPONSIBLE(22),
  BINDING(13),
  SOURCE(22);

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
