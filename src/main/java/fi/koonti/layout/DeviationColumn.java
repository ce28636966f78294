package fi.koonti.layout;

/** The columns of {@code Poikkeamat}; all its tables have them, so that one heading fits all. */
public enum DeviationColumn implements Column {
  BINDING(11),
  ID(11),
  SECTOR(16),
  GOAL(26),
  INDICATOR(26),
  TARGET(14.5),
  OUTCOME(13.5),
  GAP(14),
  STATUS(17),
  /** What the figures say, beside what was told. */
  COMPUTED(17),
  CORRECTION(48),
  RESPONSIBLE(23),
  SOURCE(20);

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
