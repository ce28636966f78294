package fi.koonti.layout;

import fi.koonti.plan.Attribute;
import fi.koonti.plan.Entry;
import fi.koonti.plan.Field;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of {@code Tiedot}, where everything known about each indicator stands. */
public enum DataColumn implements Column {
  ID(11, Attribute.ID),
  INDICATOR(36, Attribute.INDICATOR),
  SECTOR(10, Attribute.SECTOR),
  /** The municipality's word, or "not answered". */
  STATUS(21, Field.STATUS),
  /** As it was understood. */
  OUTCOME_NUMBER(13, Field.OUTCOME, ValuePart.NUMBER),
  TARGET_NUMBER(13, Attribute.TARGET, ValuePart.NUMBER),
  /** How much of the way from baseline to target is done; 1 is all of it. */
  PROGRESS(13),
  UNIT(12, Attribute.UNIT),
  BINDING(12, Attribute.BINDING),
  /** The key of the period that the merge is of, so that the rows of many can be put together. */
  PERIOD(10),
  YEAR(8),
  /** As it was typed. */
  OUTCOME(18, Field.OUTCOME),
  TARGET(20, Attribute.TARGET),
  BASELINE(20, Attribute.BASELINE),
  BASELINE_NUMBER(13, Attribute.BASELINE, ValuePart.NUMBER),
  DIRECTION(18, Attribute.DIRECTION),
  NARRATIVE(70, Field.NARRATIVE),
  CORRECTION(44, Field.CORRECTION),
  EVIDENCE(30, Field.EVIDENCE),
  /** There only when a plan asks for it. */
  FORECAST(18, Field.FORECAST),
  FORECAST_NUMBER(13, Field.FORECAST, ValuePart.NUMBER),
  FORECAST_DATE(12, Field.FORECAST, ValuePart.DAY),
  PREVIOUS_OUTCOME(16),
  PREVIOUS_STATUS(22),
  COMPUTED_STATUS(22),
  /** What the computed status rests on, or why there is none. */
  COMPUTED_NOTE(34),
  RESPONSIBLE(24, Attribute.RESPONSIBLE),
  SECTOR_NAME(26),
  SECTION(22, Attribute.SECTION),
  FOCUS_AREA(18, Attribute.FOCUS_AREA),
  GOAL(32, Attribute.GOAL),
  DEED(32, Attribute.DEED),
  MEASURE(36, Attribute.MEASURE),
  TYPE(13, Attribute.TYPE),
  /** The day by which it is to be done, as precise as it was said. */
  TARGET_DATE(14, Attribute.TARGET, ValuePart.DAY),
  TARGET_SPAN(16, Attribute.TARGET_SPAN),
  /** The level of the first known period of the year, where it was another; empty where not. */
  ORIGINAL_TARGET(20),
  /** The version of the plan in which the level was changed. */
  TARGET_VERSION(13),
  /** The day of the change. */
  TARGET_CHANGED(12),
  /** As it was understood where a day is due. */
  OUTCOME_DATE(12, Field.OUTCOME, ValuePart.DAY),
  ACCRUAL(18, Attribute.ACCRUAL),
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
  private final @Nullable Entry entry;
  private final ValuePart part;

  DataColumn(double width) {
    this(width, null);
  }

  DataColumn(double width, @Nullable Entry entry) {
    this(width, entry, ValuePart.TEXT);
  }

  DataColumn(double width, @Nullable Entry entry, ValuePart part) {
    this.width = width;
    this.entry = entry;
    this.part = part;
  }

  @Override
  public Optional<Entry> entry() {
    return Optional.ofNullable(entry);
  }

  @Override
  public ValuePart part() {
    return part;
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
