package fi.koonti.maker;

import fi.koonti.form.CheckWord;
import fi.koonti.form.NumberPicture;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.OutcomeKind;
import fi.koonti.location.CellAddress;
import fi.koonti.text.Language;

/**
 * The live check of a row: the rules of {@code fi.koonti.check} as far as a formula can follow
 * them, in functions that Excel 2010, LibreOffice and Google Sheets have. Each lack is a line.
 *
 * <p>Where a reader of texts understands more than a formula can, the formula asks: a text passes
 * for a number when {@link NumberPicture} knows it for one, and nothing is called done that a
 * reader may not understand.
 */
final class CheckFormula {

  /** The line breaks between lacks; the first is cut off. */
  private static final String LINE = "CHAR(10)&";

  private final Language language;
  private final String outcome;
  private final String status;
  private final String narrative;
  private final String correction;
  private final String correctionToForecast;
  private final String kind;
  private final String unit;

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
    this.correctionToForecast = correction + ":" + cell(FormColumn.FORECAST, row);
    this.kind = cell(FormColumn.KIND, row);
    this.unit = cell(FormColumn.UNIT, row);
  }

  /** The formula without its equals sign. */
  String text() {
    String untouched =
        "AND("
            + String.join(",", blank(outcome), blank(status), blank(narrative), blank(correction))
            + ")";
    String missing =
        String.join("&", ofOutcome(), ofStatus(), ofNarrative(), ofCorrection(), ofEvidence());
    // "Done" stands before the lacks, and goes with the line break of the first.
    String done = word(CheckWord.DONE);
    String checked = replaced(done + "&" + missing, done + "&CHAR(10)", "\"\"");
    return "IFERROR("
        + iff(untouched, word(CheckWord.UNTOUCHED), checked)
        + ","
        + word(CheckWord.CELL_ERROR)
        + ")";
  }

  private String ofOutcome() {
    String number = is(OutcomeKind.NUMBER);
    String due =
        "AND(OR("
            + number
            + ","
            + is(OutcomeKind.DATE)
            + "),"
            + needs(FormNames.NEED_OUTCOME)
            + ")";
    String wordy =
        "AND(" + number + "," + iff("ISNUMBER(" + outcome + ")", isDay(), noNumber()) + ")";
    return iff(
        blank(outcome),
        iff(due, missing(CheckWord.OUTCOME_MISSING), "\"\""),
        iff(wordy, missing(CheckWord.OUTCOME_NOT_A_NUMBER), "\"\""));
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

  /**
   * A form that asks for no evidence lacks the column, so the formula must not name it: it looks
   * beside the correction, and only when the status wants evidence.
   */
  private String ofEvidence() {
    String evidence = "INDEX(" + correctionToForecast + ",1,2)";
    return iff(
        needs(FormNames.NEED_EVIDENCE),
        iff(blank(evidence), missing(CheckWord.EVIDENCE_MISSING), "\"\""),
        "\"\"");
  }

  private String is(OutcomeKind wanted) {
    return kind + "=\"" + wanted.letter() + "\"";
  }

  /** Whether the status that was chosen has a flag. */
  private String needs(String flags) {
    return "SUMPRODUCT((" + isChosen() + ">0)*(" + flags + "=\"1\"))>0";
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

  /** Google Sheets cannot tell formats; there a day passes for its number. */
  private String isDay() {
    return "IFERROR(LEFT(CELL(\"format\"," + outcome + "))=\"D\",FALSE)";
  }

  private String noNumber() {
    // A line end in it parts two numbers, so it stays.
    String blanksCut = "TRIM(SUBSTITUTE(" + outcome + ",\"\u00A0\",\" \"))";
    String picture =
        quoted(NumberPicture.BAR)
            + "&"
            + withoutMonths(blanksCut)
            + "&"
            + quoted(NumberPicture.BAR);
    for (NumberPicture.Step step : NumberPicture.steps(language)) {
      String from =
          step.from().startsWith(NumberPicture.UNIT)
              ? unit + "&" + quoted(step.from().substring(NumberPicture.UNIT.length()))
              : quoted(step.from());
      picture = replaced(picture, from, quoted(step.to()));
    }
    return picture + "<>" + quoted(NumberPicture.PASSED);
  }

  private String withoutMonths(String text) {
    String bracket = "FIND(\"(\"," + text + "&\"(\")";
    String begins = "MID(" + text + "," + bracket + "+1," + NumberPicture.MONTH_LETTERS + ")";
    String month = "ISNUMBER(FIND(" + begins + "," + quoted(NumberPicture.months(language)) + "))";
    String noDigit = hasNoDigit("MID(" + text + "," + bracket + ",999)");
    String remark = "AND(RIGHT(" + text + ")=\")\"," + month + "," + noDigit + ")";
    return iff(remark, "TRIM(LEFT(" + text + "," + bracket + "-1))", text);
  }

  private static String hasNoDigit(String text) {
    return "SUMPRODUCT(--ISNUMBER(FIND({\"0\",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"},"
        + text
        + ")))=0";
  }

  private static String replaced(String text, String from, String to) {
    return "SUBSTITUTE(" + text + "," + from + "," + to + ")";
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String blank(String cell) {
    return "LEN(" + bare(cell) + ")=0";
  }

  /** A text without white space at its ends: no-break spaces and line breaks are such too. */
  private static String bare(String cell) {
    return "TRIM(CLEAN(SUBSTITUTE(" + cell + ",\"\u00A0\",\" \")))";
  }

  private String missing(CheckWord missing) {
    return LINE + word(missing);
  }

  private String word(CheckWord word) {
    return '"' + word.text(language) + '"';
  }

  private static String iff(String condition, String then, String otherwise) {
    return "IF(" + condition + "," + then + "," + otherwise + ")";
  }

  private static String cell(FormColumn column, int row) {
    return "$" + CellAddress.columnName(column.index()) + (row + 1);
  }
}
