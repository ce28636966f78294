package fi.koonti.layout;

/** The columns of {@code Tiedot}, where everything known about each indicator stands. */
public enum DataColumn implements Column {
  ID(11),
  INDICATOR(36),
  SECTOR(10),
  /** The municipality's word, or "not answered". */
  STATUS(21),
  /** As it was understood. */
  OUTCOME_NUMBER(13),
  TARGET_NUMBER(13),
  /** How much of the way from baseline to target is done; 1 is all of it. */
  PROGRESS(13),
  UNIT(12),
  BINDING(12),
  /** The key of the period that the merge is of, so that the rows of many can be put together. */
  PERIOD(10),
  YEAR(8),
  /** As it was typed. */
  OUTCOME(18),
  TARGET(20),
  BASELINE(20),
  BASELINE_NUMBER(13),
  DIRECTION(18),
  NARRATIVE(70),
  CORRECTION(44),
  EVIDENCE(30),
  /** There only when a plan asks for it. */
  FORECAST(18),
  FORECAST_NUMBER(13),
  FORECAST_DATE(12),
  PREVIOUS_OUTCOME(16),
  PREVIOUS_STATUS(22),
  COMPUTED_STATUS(22),
  /** What the computed status rests on, or why there is none. */
  COMPUTED_NOTE(34),
  RESPONSIBLE(24),
  SECTOR_NAME(26),
  SECTION(22),
  FOCUS_AREA(18),
  GOAL(32),
  DEED(32),
  MEASURE(36),
  TYPE(13),
  /** The day by which it is to be done, as precise as it was said. */
  TARGET_DATE(14),
  TARGET_SPAN(16),
  /** As it was understood where a day is due. */
  OUTCOME_DATE(12),
  /** How the outcomes of the periods belong together; empty where nobody has said. */
  ACCRUAL(18),
  /** What all periods have brought, where each outcome is of one period. */
  ACCRUED(13),
  FILE(30),
  SHEET(14),
  /** The first answered cell. */
  CELL(10),
  /** Where those answers stood that came from another file or row than the first. */
  OTHER_SOURCES(44),
  /** The lasting code, for scripts and formulas; with it begins what only those need. */
  STATUS_CODE(18),
  /** The code of the {@link StatusGroup}. */
  STATUS_GROUP(14),
  /** That of the period before; empty where it is not known. */
  PREVIOUS_GROUP(16),
  /** 1 when it binds towards the council, else 0. */
  COUNCIL(14),
  /** The status of the goal over all sectors. */
  GOAL_STATUS_CODE(18),
  GOAL_GROUP(14),
  GOAL_PREVIOUS_GROUP(18),
  /** 1 on the first row of each goal, else 0: what sums count goals by. */
  GOAL_COUNT(13),
  /** How many of the goal's indicators are reached. */
  GOAL_REACHED(13),
  /** How many indicators the goal has: the denominator of the column before. */
  GOAL_INDICATORS(13),
  /** The status of the goal as far as this sector answers for it. */
  SECTOR_GOAL_STATUS_CODE(18),
  /** 1 on the first row of each goal of a sector, else 0. */
  SECTOR_GOAL_COUNT(13),
  /** 1 when it was asked in this period, else 0. */
  ASKED(10),
  /** 1 when a person would say that told and computed status differ, else 0. */
  DIFFERS(12);

  private final double width;

  DataColumn(double width) {
    this.width = width;
  }

  /** Whether only scripts and formulas need the column. */
  public boolean isHelper() {
    return ordinal() >= STATUS_CODE.ordinal();
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
