package fi.koonti.finding;

import java.util.Locale;

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
  PLAN_CODE_REPEATED(Severity.ERROR),
  PLAN_CODE_MALFORMED(Severity.ERROR),
  PLAN_SECTOR_UNKNOWN(Severity.ERROR),
  PLAN_STATUS_MISSING(Severity.ERROR),
  PLAN_ID_MISSING(Severity.ERROR),
  PLAN_ID_MALFORMED(Severity.ERROR),
  PLAN_ID_REPEATED(Severity.ERROR),
  PLAN_TEXT_OUTSIDE(Severity.WARNING),
  // The plan can be used, but a person should look at it.
  INDICATOR_EMPTY(Severity.INFO),
  INDICATORS_IN_ONE_CELL(Severity.WARNING),
  MEASURES_IN_ONE_CELL(Severity.WARNING),
  NAME_SPELLED_DIFFERENTLY(Severity.WARNING),
  TARGET_MISSING(Severity.WARNING),
  LEVEL_HAS_TWO_NUMBERS(Severity.WARNING),
  LEVEL_HAS_NO_NUMBER(Severity.WARNING),
  TARGET_ON_WRONG_SIDE(Severity.WARNING),
  HTML_IN_PLAN(Severity.WARNING),
  PLAN_TEXT_TOO_LONG(Severity.WARNING),

  // A file that came back cannot be read.
  FILE_EMPTY(Severity.ERROR),
  FILE_BROKEN(Severity.ERROR),
  FILE_NOT_A_WORKBOOK(Severity.ERROR),
  FILE_ENCRYPTED(Severity.ERROR),
  FILE_OF_OTHER_FORMAT(Severity.ERROR),
  FILE_OVER_LIMITS(Severity.ERROR),
  FILE_UNREADABLE(Severity.ERROR),
  FILE_IGNORED(Severity.INFO),
  FILE_REPEATED(Severity.INFO),
  FILE_HAS_MACROS(Severity.WARNING),
  // It can be read, but it is not what was asked for.
  NOT_A_FORM(Severity.ERROR),
  WRONG_PLAN(Severity.ERROR),
  WRONG_ORGANISATION(Severity.ERROR),
  WRONG_SECTOR(Severity.ERROR),
  WRONG_PERIOD(Severity.ERROR),
  OTHER_PLAN_VERSION(Severity.WARNING),
  // The form is ours, but not as it was sent.
  SHEET_RENAMED(Severity.INFO),
  IDENTITY_FROM_SHEET(Severity.INFO),
  COLUMN_MISSING(Severity.ERROR),
  COLUMN_REPEATED(Severity.ERROR),
  COLUMN_FOUND_BY_HEADING(Severity.INFO),
  SHEET_COPIED(Severity.WARNING),
  COPY_DIFFERS(Severity.ERROR),
  OTHER_FORM_IN_FILE(Severity.ERROR),
  ANSWER_CELLS_MERGED(Severity.WARNING),
  COMMENT_IN_FORM(Severity.INFO),
  ROW_FOUND_BY_STAMP(Severity.INFO),
  ROW_FOUND_BY_TEXTS(Severity.INFO),
  ROW_FOUND_BY_PLACE(Severity.WARNING),
  ROW_ID_CONTRADICTED(Severity.ERROR),
  ROWS_ALL_MISSING(Severity.ERROR),
  ROW_MISSING(Severity.ERROR),
  ROW_UNKNOWN(Severity.ERROR),
  ROW_REPEATED(Severity.ERROR),
  ROW_NOT_ASKED(Severity.WARNING),
  TEXT_OUTSIDE_FORM(Severity.WARNING),
  LOCKED_TEXT_CHANGED(Severity.WARNING),
  FORM_NOT_FILLED(Severity.WARNING),
  // An answer is missing, or is not one.
  STATUS_MISSING(Severity.ERROR),
  STATUS_UNKNOWN(Severity.ERROR),
  OUTCOME_MISSING(Severity.ERROR),
  OUTCOME_NOT_A_NUMBER(Severity.ERROR),
  OUTCOME_UNDERSTOOD(Severity.INFO),
  CORRECTION_MISSING(Severity.ERROR),
  EVIDENCE_MISSING(Severity.ERROR),
  NARRATIVE_MISSING(Severity.WARNING),
  NARRATIVE_TOO_LONG(Severity.WARNING),
  FORMULA_IN_ANSWER(Severity.WARNING),
  FORMULA_WITHOUT_VALUE(Severity.ERROR),
  ERROR_VALUE(Severity.ERROR),
  HTML_IN_ANSWER(Severity.WARNING),
  // What the merge decided.
  ANSWERS_DIFFER(Severity.WARNING),
  SUBMISSION_SUPERSEDED(Severity.INFO),
  SECTOR_NOT_RETURNED(Severity.WARNING),
  // An earlier consolidated workbook.
  PREVIOUS_UNREADABLE(Severity.ERROR),
  PREVIOUS_OTHER_PLAN(Severity.WARNING),
  PREVIOUS_NOT_EARLIER(Severity.WARNING);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  /** How bad it is unless a plan says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** The stable name, {@code status-missing}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
