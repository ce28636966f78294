package fi.koonti.maker;

import static fi.koonti.maker.Formulas.bare;
import static fi.koonti.maker.Formulas.blank;
import static fi.koonti.maker.Formulas.iff;
import static fi.koonti.maker.Formulas.replaced;

import fi.koonti.form.CheckWord;
import fi.koonti.layout.FormColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.text.Language;

/**
 * The live check of a row: the rules of {@code fi.koonti.check} as far as a formula can follow
 * them, in functions that Excel 2010, LibreOffice and Google Sheets have. Each lack is a line.
 *
 * <p>Where a reader of texts understands more than a formula can, the formula asks: a text passes
 * for a number when {@link fi.koonti.form.NumberPicture} knows it for one, and nothing is called
 * done that a reader may not understand.
 */
final class CheckFormula {

  private final Language language;
  private final String outcome;
  private final String status;
  private final String narrative;
  private final String correction;
  private final String correctionToEvidence;
  private final OutcomeFormula outcomeCheck;

  /**
   * The check of one row.
   *
   * @param row zero-based
   */
  CheckFormula(int row, Language language) {
    this.language = language;
    this.outcome = cell(FormColumn.OUTCOME, row);
    this.status = cell(FormColumn.STATUS, row);
    this.narrative = cell(FormColumn.NARRATIVE, row);
    this.correction = cell(FormColumn.CORRECTION, row);
    this.correctionToEvidence = correction + ":" + cell(FormColumn.EVIDENCE, row);
    this.outcomeCheck =
        new OutcomeFormula(
            language,
            cell(FormColumn.ID, row),
            outcome,
            cell(FormColumn.KIND, row),
            cell(FormColumn.UNIT, row));
  }

  /** The formula without its equals sign. */
  String text() {
    String untouched = blank(String.join("&", outcome, status, narrative, correction));
    String missing =
        String.join(
            "&",
            outcomeCheck.text(needs(FormNames.NEED_OUTCOME)),
            ofStatus(),
            ofNarrative(),
            ofCorrection(),
            ofEvidence(),
            ofPersonalCodes());
    // "Done" stands before the lacks, and goes with the line break of the first.
    String done = word(CheckWord.DONE);
    String checked = replaced(done + "&" + missing, done + "&CHAR(10)", "\"\"");
    return "IFERROR("
        + iff(untouched, word(CheckWord.UNTOUCHED), checked)
        + ","
        + word(CheckWord.CELL_ERROR)
        + ")";
  }

  private String ofStatus() {
    return iff(
        blank(status),
        missing(CheckWord.STATUS_MISSING),
        iff("SUMPRODUCT(" + isChosen() + ")=0", missing(CheckWord.STATUS_UNKNOWN), "\"\""));
  }

  private String ofNarrative() {
    return iff(
        blank(narrative),
        missing(CheckWord.NARRATIVE_MISSING),
        iff(
            "LEN(" + narrative + ")>" + FormNames.NARRATIVE_LIMIT,
            missing(CheckWord.NARRATIVE_TOO_LONG),
            "\"\""));
  }

  private String ofCorrection() {
    return iff(
        "AND(" + blank(correction) + "," + needs(FormNames.NEED_CORRECTION) + ")",
        missing(CheckWord.CORRECTION_MISSING),
        "\"\"");
  }

  private String ofEvidence() {
    return iff(
        needs(FormNames.NEED_EVIDENCE),
        iff(blank(evidence()), missing(CheckWord.EVIDENCE_MISSING), "\"\""),
        "\"\"");
  }

  /**
   * A form that asks for no evidence lacks the column, so the formula must not name it: it looks at
   * the last of the answers, which then is another.
   */
  private String evidence() {
    return "INDEX(" + correctionToEvidence + ",1,COLUMNS(" + correctionToEvidence + "))";
  }

  /** Whether the status that was chosen has a flag. */
  private String needs(String flags) {
    return "SUMPRODUCT((" + isChosen() + ">0)*(" + flags + "=\"1\"))>0";
  }

  private String ofPersonalCodes() {
    String texts = String.join("&\"|\"&", outcome, narrative, correction, evidence());
    return iff(
        iff(FormNames.PERSONAL_CODES + "=1", PersonalCodeFormula.isIn(texts), "FALSE"),
        missing(CheckWord.PERSONAL_CODE_IN_ANSWER),
        "\"\"");
  }

  /** For each status of the list how often it was meant: by its name, by its code. */
  private String isChosen() {
    String typed = bare(status);
    return "("
        + FormNames.STATUSES
        + "="
        + typed
        + ")+("
        + FormNames.STATUS_CODES
        + "="
        + typed
        + ")";
  }

  private String missing(CheckWord missing) {
    return Formulas.missing(missing, language);
  }

  private String word(CheckWord word) {
    return Formulas.word(word, language);
  }

  private static String cell(FormColumn column, int row) {
    return "$" + CellAddress.columnName(column.index()) + (row + 1);
  }
}
