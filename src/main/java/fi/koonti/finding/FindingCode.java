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
  PLAN_TEXT_TOO_LONG(Severity.WARNING);

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
