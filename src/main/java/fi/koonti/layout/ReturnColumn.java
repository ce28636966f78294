package fi.koonti.layout;

/** The columns of {@code Palautukset}. */
public enum ReturnColumn implements Column {
  SECTOR(10),
  SECTOR_NAME(25.5),
  FILE(24),
  RESULT(16),
  REASON(21.5),
  SAVED(12),
  PLAN_VERSION(14.5),
  ASKED(9),
  ANSWERED(11),
  COMPLETE(9),
  /** Complete rows out of those that were asked; 1 is all. */
  COMPLETE_SHARE(10.5),
  TO_CORRECT(12),
  CONTACT(32);

  private final double width;

  ReturnColumn(double width) {
    this.width = width;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "return.column";
  }
}
