package fi.koonti.layout;

/** The columns of {@code Tiedot}, where everything known about each indicator stands. */
public enum DataColumn implements Column {
  ID(11),
  SECTOR(10),
  SECTOR_NAME(26),
  SECTION(22),
  FOCUS_AREA(18),
  GOAL(32),
  DEED(32),
  MEASURE(36),
  INDICATOR(40),
  TYPE(13),
  UNIT(10),
  DIRECTION(18),
  BASELINE(20),
  BASELINE_NUMBER(12),
  TARGET(20),
  TARGET_NUMBER(12),
  /** The day by which it is to be done, as precise as it was said. */
  TARGET_DATE(12),
  TARGET_SPAN(16),
  /** How the outcomes of the periods belong together; empty where nobody has said. */
  ACCRUAL(18),
  RESPONSIBLE(24),
  BINDING(14),
  /** The key of the period that the merge is of, so that the rows of many can be put together. */
  PERIOD(11),
  YEAR(8),
  /** As it was typed. */
  OUTCOME(18),
  /** As it was understood. */
  OUTCOME_NUMBER(12),
  /** As it was understood where a day is due. */
  OUTCOME_DATE(12),
  /** What all periods have brought, where each outcome is of one period. */
  ACCRUED(12),
  /** The municipality's word, or "not answered". */
  STATUS(22),
  /** The lasting code, for scripts and formulas. */
  STATUS_CODE(18),
  COMPUTED_STATUS(22),
  /** How much of the way from baseline to target is done; 1 is all of it. */
  PROGRESS(12),
  /** What the computed status rests on, or why there is none. */
  COMPUTED_NOTE(34),
  NARRATIVE(70),
  CORRECTION(44),
  EVIDENCE(30),
  /** There only when a plan asks for it. */
  FORECAST(18),
  FORECAST_NUMBER(12),
  FORECAST_DATE(12),
  PREVIOUS_OUTCOME(16),
  PREVIOUS_STATUS(22),
  /** The status of the goal over all sectors. */
  GOAL_STATUS_CODE(18),
  /** 1 on the first row of each goal, else 0: what sums count goals by. */
  GOAL_COUNT(10),
  /** How many of the goal's indicators are reached. */
  GOAL_REACHED(12),
  /** How many indicators the goal has: the denominator of the column before. */
  GOAL_INDICATORS(12),
  /** The status of the goal as far as this sector answers for it. */
  SECTOR_GOAL_STATUS_CODE(18),
  /** 1 on the first row of each goal of a sector, else 0. */
  SECTOR_GOAL_COUNT(10),
  /** 1 when it was asked in this period, else 0. */
  ASKED(10),
  /** 1 when a person would say that told and computed status differ, else 0. */
  DIFFERS(10),
  FILE(30),
  SHEET(14),
  /** The first answered cell. */
  CELL(10),
  /** Where those answers stood that came from another file or row than the first. */
  OTHER_SOURCES(44);

  private final double width;

  DataColumn(double width) {
    this.width = width;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "data.column";
  }
}
