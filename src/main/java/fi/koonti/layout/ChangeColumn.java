package fi.koonti.layout;

/** The columns of {@code Muutokset}. */
public enum ChangeColumn implements Column {
  ID(11),
  SECTOR(26),
  INDICATOR(36),
  /** Which answer it is, by the heading of the form. */
  FIELD(20),
  BEFORE(50),
  NOW(50),
  /** The file that it came from then. */
  SOURCE_BEFORE(26),
  SOURCE(30);

  private final double width;

  ChangeColumn(double width) {
    this.width = width;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "change.column";
  }
}
