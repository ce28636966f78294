package fi.koonti.form;

import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;

/**
 * What the column of checks says about a row. The template's formulas are drawn with these words
 * and the colours hang on them.
 */
public enum CheckWord {
  /** Nothing was answered yet. */
  UNTOUCHED,
  OUTCOME_MISSING,
  OUTCOME_NOT_A_NUMBER,
  OUTCOME_NOT_A_DAY,
  /** Asks to look again; a row that lacks nothing else counts as done. */
  OUTCOME_IMPLAUSIBLE,
  /** The same of a share below one, where the row knows no other number. */
  OUTCOME_BELOW_ONE,
  STATUS_MISSING,
  STATUS_UNKNOWN,
  NARRATIVE_MISSING,
  NARRATIVE_TOO_LONG,
  CORRECTION_MISSING,
  EVIDENCE_MISSING,
  PERSONAL_CODE_IN_ANSWER,
  /** A cell of the row has an error value. */
  CELL_ERROR,
  /** Nothing is lacking. */
  DONE;

  /** The words in a language. */
  public String text(Language language) {
    return FormTexts.in(language).get("check." + KebabCase.of(this));
  }
}
