package fi.koonti.layout;

/** The columns of {@code Täsmäytys}. */
public enum LedgerColumn implements Column {
  FILE(40),
  FILLED(12),
  MERGED(12),
  SUPERSEDED(12),
  CONFLICT(12),
  REJECTED(12),
  OUTSIDE(14),
  DIFFERENCE(12);

  private final double width;

  LedgerColumn(double width) {
    this.width = width;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "ledger.column";
  }
}
