package fi.koonti.layout;

/** The columns of {@code Havainnot}. */
public enum FindingColumn implements Column {
  SEVERITY(12),
  FILE(30),
  SHEET(14),
  CELL(9),
  ID(12),
  MESSAGE(64),
  ADVICE(52),
  VALUE(40),
  CODE(26);

  private final double width;

  FindingColumn(double width) {
    this.width = width;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "finding.column";
  }
}
