package fi.koonti.finding;

import fi.koonti.text.KebabCase;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue: every kind of thing that can be found, with how bad it is unless a plan says
 * otherwise. Codes are a public interface; they are never renamed and never used again for another
 * thing. The sentences are in the {@code findings} bundle under {@code CODE.message} and {@code
 * CODE.advice}; a test holds the two together.
 */
public enum FindingCode {
  // The plan workbook cannot be used as it is.
  PLAN_UNREADABLE(Severity.ERROR),
  PLAN_SHEET_MISSING(Severity.ERROR),
  PLAN_COLUMN_MISSING(Severity.ERROR),
  PLAN_COLUMN_REPEATED(Severity.ERROR),
  PLAN_SETTING_MISSING(Severity.ERROR),
  PLAN_VALUE_MISSING(Severity.ERROR),
  PLAN_VALUE_UNKNOWN(Severity.ERROR),
  PLAN_DATE_INVALID(Severity.ERROR),
  PLAN_NUMBER_INVALID(Severity.ERROR),
  PLAN_CELL_ERROR(Severity.ERROR),
  PLAN_DATES_CROSSED(Severity.ERROR),
  PLAN_VALIDITY_CROSSED(Severity.ERROR),
  PLAN_CODE_REPEATED(Severity.ERROR),
  PLAN_CODE_MALFORMED(Severity.ERROR),
  PLAN_SECTOR_UNKNOWN(Severity.ERROR),
  PLAN_STATUS_MISSING(Severity.ERROR),
  PLAN_ID_MISSING(Severity.ERROR),
  PLAN_ID_MALFORMED(Severity.ERROR),
  PLAN_ID_REPEATED(Severity.ERROR),
  PLAN_TEXT_OUTSIDE(Severity.WARNING),
  PLAN_COMMENT(Severity.INFO),
  PLAN_TEXT_BOX(Severity.INFO),
  // The plan can be used, but a person should look at it.
  PLAN_EMPTY(Severity.WARNING),
  PLAN_ID_MEMORY_MISSING(Severity.WARNING),
  PLAN_ID_NOT_REMEMBERED(Severity.INFO),
  ID_REUSED(Severity.WARNING, Rule.OF_THE_PLAN),
  PLAN_COLUMN_UNKNOWN(Severity.WARNING),
  PLAN_SHEET_IGNORED(Severity.WARNING),
  PLAN_ROWS_HIDDEN(Severity.INFO),
  PLAN_CELLS_UNMERGED(Severity.INFO),
  PLAN_CELLS_MERGED(Severity.WARNING),
  PERIOD_OF_OTHER_YEAR(Severity.WARNING),
  PERIOD_NAME_OF_OTHER_YEAR(Severity.WARNING),
  PERIODS_OVERLAP(Severity.WARNING),
  PERIODS_UNORDERED(Severity.WARNING),
  PERIODS_APART(Severity.WARNING),
  SECTOR_WITHOUT_ROWS(Severity.WARNING),
  GOAL_MISSING(Severity.WARNING),
  MEASURE_UNDER_TWO_GOALS(Severity.WARNING),
  HEADING_AS_TEXT(Severity.WARNING),
  LABEL_IN_TEXT(Severity.WARNING),
  WORD_DIVIDED(Severity.WARNING),
  INDICATOR_REPEATED(Severity.WARNING),
  UNIT_AGAINST_TYPE(Severity.WARNING),
  SHARE_AS_FRACTION(Severity.WARNING),
  ACCRUAL_OF_SHARE(Severity.WARNING),
  BINDING_UNKNOWN(Severity.WARNING),
  INDICATOR_EMPTY(Severity.INFO),
  INDICATORS_IN_ONE_CELL(Severity.WARNING),
  MEASURES_IN_ONE_CELL(Severity.WARNING),
  NAME_SPELLED_DIFFERENTLY(Severity.WARNING),
  TARGET_MISSING(Severity.WARNING),
  LEVEL_HAS_TWO_NUMBERS(Severity.WARNING),
  LEVEL_HAS_NO_NUMBER(Severity.WARNING),
  LEVEL_HAS_NO_DAY(Severity.WARNING),
  LEVEL_CONTRADICTED(Severity.WARNING),
  LEVEL_READ_IN_PART(Severity.WARNING),
  LEVELS_FAR_APART(Severity.WARNING),
  LEVEL_UNCLEAR(Severity.WARNING),
  TARGET_CHANGE_UNCLEAR(Severity.WARNING),
  TARGET_ON_WRONG_SIDE(Severity.WARNING),
  TARGET_AGAINST_DIRECTION(Severity.WARNING),
  TARGET_SPAN_UNREAD(Severity.INFO),
  TARGET_OF_LATER_YEAR(Severity.WARNING),
  YEAR_GONE(Severity.INFO),
  HTML_IN_PLAN(Severity.WARNING),
  PLAN_TEXT_TOO_LONG(Severity.WARNING),
  // It follows another plan.
  PLAN_VERSION_NOT_RAISED(Severity.WARNING),
  PLAN_IDS_FORGOTTEN(Severity.WARNING),

  // A file that came back cannot be read.
  FILE_EMPTY(Severity.ERROR),
  FILE_BROKEN(Severity.ERROR),
  FILE_NOT_A_WORKBOOK(Severity.ERROR),
  FILE_ENCRYPTED(Severity.ERROR),
  FILE_OF_OTHER_FORMAT(Severity.ERROR),
  FILE_IS_A_LINK(Severity.ERROR),
  FILE_OVER_LIMITS(Severity.ERROR),
  FILE_UNREADABLE(Severity.ERROR),
  FILE_FAILED(Severity.ERROR),
  FILE_IGNORED(Severity.INFO),
  FILE_IS_OUR_MAIL(Severity.INFO),
  FILE_REPEATED(Severity.INFO),
  FILE_HAS_MACROS(Severity.WARNING),
  // It can be read, but it is not what was asked for.
  NOT_A_FORM(Severity.ERROR),
  FORM_WITHOUT_HEADINGS(Severity.ERROR),
  WRONG_PLAN(Severity.ERROR),
  WRONG_ORGANISATION(Severity.ERROR),
  WRONG_SECTOR(Severity.ERROR),
  WRONG_PERIOD(Severity.ERROR),
  ANSWERS_REJECTED(Severity.INFO),
  OTHER_PLAN_VERSION(Severity.WARNING),
  // The form is ours, but not as it was sent.
  SHEET_RENAMED(Severity.INFO),
  IDENTITY_FROM_SHEET(Severity.INFO),
  IDENTITY_FROM_PLAN(Severity.WARNING),
  ID_COLUMN_MISSING(Severity.INFO),
  COLUMN_MISSING(Severity.ERROR),
  COLUMN_REPEATED(Severity.ERROR),
  COLUMN_FOUND_BY_HEADING(Severity.INFO),
  COLUMN_MOVED(Severity.WARNING),
  SHEET_COPIED(Severity.WARNING),
  COPY_DIFFERS(Severity.ERROR),
  OTHER_FORM_IN_FILE(Severity.ERROR),
  ANSWER_CELLS_MERGED(Severity.WARNING),
  COMMENT_IN_FORM(Severity.INFO),
  TEXT_BOX_IN_FORM(Severity.WARNING),
  PICTURE_IN_FORM(Severity.INFO),
  PAGE_TEXT_IN_FORM(Severity.INFO),
  LINK_IN_FORM(Severity.INFO),
  ROW_FOUND_BY_STAMP(Severity.INFO),
  ROW_FOUND_BY_TEXTS(Severity.INFO),
  ROW_FOUND_BY_PLACE(Severity.WARNING),
  ROW_ID_CONTRADICTED(Severity.ERROR),
  ROWS_ALL_MISSING(Severity.ERROR),
  ROW_MISSING(Severity.ERROR),
  ROW_UNKNOWN(Severity.ERROR),
  ROW_REPEATED(Severity.ERROR),
  ROW_NOT_ASKED(Severity.WARNING),
  FIELD_NOT_ASKED(Severity.WARNING),
  TEXT_OUTSIDE_FORM(Severity.WARNING),
  HEADING_CHANGED(Severity.WARNING),
  MORE_ALIKE(Severity.WARNING),
  LOCKED_TEXT_CHANGED(Severity.WARNING),
  ROW_ASKED_OTHERWISE(Severity.WARNING),
  FORM_NOT_FILLED(Severity.WARNING),
  // An answer is missing, or is not one.
  STATUS_MISSING(Severity.ERROR),
  STATUS_UNKNOWN(Severity.ERROR),
  OUTCOME_MISSING(Severity.ERROR),
  OUTCOME_NOT_A_NUMBER(Severity.ERROR),
  DAY_NOT_COUNTED(Severity.WARNING),
  NUMBER_SHOWN_OTHERWISE(Severity.WARNING),
  REMARK_UNCLEAR(Severity.WARNING),
  OUTCOME_UNDERSTOOD(Severity.INFO, Rule.OF_THE_PLAN),
  OUTCOME_NOT_A_DAY(Severity.WARNING),
  OUTCOME_DAY_UNDERSTOOD(Severity.INFO, Rule.OF_THE_PLAN),
  FORECAST_UNCLEAR(Severity.WARNING, Rule.OF_THE_PLAN),
  CORRECTION_MISSING(Severity.ERROR),
  EVIDENCE_MISSING(Severity.ERROR),
  NARRATIVE_MISSING(Severity.WARNING),
  NARRATIVE_TOO_LONG(Severity.WARNING),
  ANSWER_TOO_LONG(Severity.WARNING),
  FORMULA_IN_ANSWER(Severity.WARNING, Rule.OF_THE_PLAN),
  FORMULA_WITHOUT_VALUE(Severity.ERROR),
  ERROR_VALUE(Severity.ERROR),
  TEXT_STRUCK_OUT(Severity.WARNING),
  TEXT_UNSEEN(Severity.WARNING),
  VALUE_UNSEEN(Severity.WARNING),
  FORMULA_SHOWS_NOTHING(Severity.WARNING),
  HTML_IN_ANSWER(Severity.WARNING),
  PERSONAL_CODE_IN_ANSWER(Severity.ERROR, Rule.OF_THE_PLAN),
  CONTACT_IN_ANSWER(Severity.WARNING, Rule.OF_THE_PLAN),
  // Answers do not fit each other, the plan or the period before.
  OUTCOME_ONLY_IN_NARRATIVE(Severity.ERROR),
  STATUS_CONTRADICTS_OUTCOME(Severity.WARNING, Rule.OF_THE_PLAN),
  OUTCOME_IMPLAUSIBLE(Severity.WARNING, Rule.OF_THE_PLAN),
  FORECAST_IMPLAUSIBLE(Severity.WARNING, Rule.OF_THE_PLAN),
  FORECAST_BEHIND(Severity.WARNING, Rule.OF_THE_PLAN),
  ACCRUAL_FALLS(Severity.WARNING, Rule.OF_THE_PLAN),
  ACCRUAL_CONTRADICTED(Severity.WARNING, Rule.OF_THE_PLAN),
  SUM_NOT_MADE(Severity.WARNING, Rule.OF_THE_PLAN),
  DEADLINE_GONE(Severity.WARNING, Rule.OF_THE_PLAN),
  OUTCOME_DAY_AHEAD(Severity.WARNING, Rule.OF_THE_PLAN),
  OUTCOME_OF_EARLIER_YEAR(Severity.WARNING, Rule.OF_THE_PLAN),
  OUTCOME_OF_OTHER_TIME(Severity.WARNING, Rule.OF_THE_PLAN),
  NARRATIVE_CONTRADICTS_OUTCOME(Severity.WARNING, Rule.OF_THE_PLAN),
  CHANGE_MISCOUNTED(Severity.WARNING, Rule.OF_THE_PLAN),
  NARRATIVE_SAYS_NOTHING(Severity.WARNING, Rule.OF_THE_PLAN),
  NARRATIVE_REPEATED(Severity.WARNING, Rule.OF_THE_PLAN),
  NARRATIVE_UNCHANGED(Severity.WARNING, Rule.OF_THE_PLAN),
  STATUS_UNCHANGED(Severity.INFO, Rule.OF_THE_PLAN),
  // What the merge decided.
  ANSWERS_DIFFER(Severity.WARNING),
  ANSWER_CLEARED(Severity.WARNING),
  ROW_CLEARED(Severity.WARNING),
  SAVING_ORDER_UNKNOWN(Severity.WARNING),
  SUBMISSION_SUPERSEDED(Severity.INFO),
  SECTOR_NOT_RETURNED(Severity.WARNING),
  // What the plan says otherwise than earlier in the year.
  BASELINE_CHANGED(Severity.WARNING),
  TARGET_REWORDED(Severity.INFO),
  // Answers that are carried into a form which is sent again.
  ROW_REWORDED(Severity.WARNING),
  ANSWER_NOT_CARRIED(Severity.WARNING),
  // An earlier consolidated workbook.
  PREVIOUS_UNREADABLE(Severity.ERROR),
  PREVIOUS_WITHOUT_ARCHIVE(Severity.ERROR),
  PREVIOUS_OTHER_PLAN(Severity.WARNING),
  PREVIOUS_NOT_EARLIER(Severity.WARNING),
  PREVIOUS_EDITED(Severity.WARNING),
  PREVIOUS_OTHER_UNIT(Severity.WARNING);

  /** Whose business a rule is. */
  private enum Rule {
    /** Gates, faults of reading, and what the form itself says live: the same for everybody. */
    OF_THE_PROGRAM,
    /** A plan may change how bad it is, or turn it off. */
    OF_THE_PLAN
  }

  private final Severity severity;
  private final Rule rule;

  FindingCode(Severity severity) {
    this(severity, Rule.OF_THE_PROGRAM);
  }

  FindingCode(Severity severity, Rule rule) {
    this.severity = severity;
    this.rule = rule;
  }

  /** How bad it is unless a plan says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Whether a plan may change how bad it is, or turn it off. */
  public boolean isChangeable() {
    return rule == Rule.OF_THE_PLAN;
  }

  /** The code of a name, in any case; empty when there is none. */
  public static Optional<FindingCode> of(String code) {
    return Arrays.stream(values())
        .filter(one -> one.code().equals(code.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The stable name, {@code status-missing}. */
  public String code() {
    return KebabCase.of(this);
  }
}
