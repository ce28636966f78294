package fi.koonti.layout;

/** The columns of {@code Havainnot}. */
public enum FindingColumn implements Column {
  SEVERITY(12),
  FILE(24),
  SHEET(12),
  CELL(12),
  ID(11),
  MESSAGE(54),
  ADVICE(44),
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
