package fi.koonti.layout;

/** The columns of {@code Palautukset}. */
public enum ReturnColumn implements Column {
  SECTOR(12),
  SECTOR_NAME(32),
  FILE(36),
  RESULT(20),
  REASON(44),
  SAVED(18),
  PLAN_VERSION(12),
  ASKED(12),
  ANSWERED(12),
  COMPLETE(12),
  /** Complete rows out of those that were asked; 1 is all. */
  COMPLETE_SHARE(12),
  TO_CORRECT(13),
  CONTACT(30);

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
