package fi.koonti.layout;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The columns of the plan workbook, sheet by sheet, in their order. */
public enum PlanColumn implements Column {
  SETTING_NAME(PlanSheet.SETTINGS, 34),
  SETTING_VALUE(PlanSheet.SETTINGS, 40),
  SETTING_NOTE(PlanSheet.SETTINGS, 70),

  PERIOD_CODE(PlanSheet.PERIODS, 10),
  PERIOD_NAME(PlanSheet.PERIODS, 34),
  PERIOD_START(PlanSheet.PERIODS, 14),
  PERIOD_END(PlanSheet.PERIODS, 14),
  PERIOD_DUE(PlanSheet.PERIODS, 24),

  SECTOR_CODE(PlanSheet.SECTORS, 12),
  SECTOR_NAME(PlanSheet.SECTORS, 44),
  SECTOR_CONTACT(PlanSheet.SECTORS, 36),
  SECTOR_EMAIL(PlanSheet.SECTORS, 36),

  STATUS_CODE(PlanSheet.STATUSES, 20),
  STATUS_NAME(PlanSheet.STATUSES, 28),
  STATUS_COLOUR(PlanSheet.STATUSES, 12),
  STATUS_NEEDS_CORRECTION(PlanSheet.STATUSES, 28),
  STATUS_NEEDS_OUTCOME(PlanSheet.STATUSES, 20),

  ID(PlanSheet.GOALS, 12),
  SECTOR(PlanSheet.GOALS, 9),
  SECTION(PlanSheet.GOALS, 14),
  FOCUS_AREA(PlanSheet.GOALS, 13),
  GOAL(PlanSheet.GOALS, 18),
  DEED(PlanSheet.GOALS, 18),
  MEASURE(PlanSheet.GOALS, 22),
  INDICATOR(PlanSheet.GOALS, 26),
  TYPE(PlanSheet.GOALS, 13),
  UNIT(PlanSheet.GOALS, 10),
  DIRECTION(PlanSheet.GOALS, 18),
  BASELINE(PlanSheet.GOALS, 22),
  BASELINE_NUMBER(PlanSheet.GOALS, 12),
  TARGET(PlanSheet.GOALS, 22),
  TARGET_NUMBER(PlanSheet.GOALS, 12),
  TARGET_SPAN(PlanSheet.GOALS, 16),
  /** How the outcomes of the periods belong together; plans of 0.1.0 do not have it. */
  ACCRUAL(PlanSheet.GOALS, 18),
  RESPONSIBLE(PlanSheet.GOALS, 26),
  BINDING(PlanSheet.GOALS, 14),
  VALID_FROM(PlanSheet.GOALS, 15),
  VALID_TO(PlanSheet.GOALS, 15),

  RULE_CODE(PlanSheet.RULES, 36),
  RULE_CHOICE(PlanSheet.RULES, 18),
  RULE_SENTENCE(PlanSheet.RULES, 96),

  USED_ID(PlanSheet.IDS, 14),
  USED_MEASURE(PlanSheet.IDS, 60),
  USED_INDICATOR(PlanSheet.IDS, 60),

  QUESTION_ID(PlanSheet.QUESTIONS, 16),
  QUESTION_COLUMN(PlanSheet.QUESTIONS, 16),
  QUESTION_PROPOSAL(PlanSheet.QUESTIONS, 46),
  QUESTION_SOURCE(PlanSheet.QUESTIONS, 60),
  QUESTION_PLACE(PlanSheet.QUESTIONS, 20),
  QUESTION_CHOICE(PlanSheet.QUESTIONS, 12),

  ANSWER_ID(PlanSheet.ANSWERS, 14),
  ANSWER_OUTCOME(PlanSheet.ANSWERS, 22),
  ANSWER_STATUS(PlanSheet.ANSWERS, 22),
  ANSWER_NARRATIVE(PlanSheet.ANSWERS, 90),
  ANSWER_PLACE(PlanSheet.ANSWERS, 20);

  private static final Set<PlanColumn> NOTES =
      EnumSet.of(SETTING_NOTE, RULE_SENTENCE, USED_MEASURE, USED_INDICATOR);

  private final PlanSheet sheet;
  private final double width;

  PlanColumn(PlanSheet sheet, double width) {
    this.sheet = sheet;
    this.width = width;
  }

  /** The columns of one sheet, from left to right. */
  public static List<PlanColumn> of(PlanSheet sheet) {
    return Arrays.stream(values()).filter(column -> column.sheet == sheet).toList();
  }

  public PlanSheet sheet() {
    return sheet;
  }

  /** Whether it is for people only, so that nothing is missed where it is gone. */
  public boolean isNote() {
    return NOTES.contains(this);
  }

  /** Whether a plan may be without it. */
  public boolean isOptional() {
    return isNote() || this == ACCRUAL;
  }

  @Override
  public int index() {
    return of(sheet).indexOf(this);
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "plan.column";
  }
}
