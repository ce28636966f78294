package fi.koonti.maker;

import static fi.koonti.maker.Formulas.bare;
import static fi.koonti.maker.Formulas.blank;
import static fi.koonti.maker.Formulas.iff;
import static fi.koonti.maker.Formulas.quoted;
import static fi.koonti.maker.Formulas.replaced;

import fi.koonti.form.CheckWord;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.MetadataColumn.OfIndicator;
import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The live check of all rows: the rules of {@code fi.koonti.check} as far as a formula can follow
 * them, in functions that Excel 2010, LibreOffice and Google Sheets have. Each lack is a line.
 *
 * <p>Each step is an array formula over all rows, so it stands in the file once and not in every
 * row. In such a formula an error of one row must not reach the others, and conditions are joined
 * by sums and products, since AND and OR would join those of all rows.
 *
 * <p>Where a reader of texts understands more than a formula can, the formula asks: a text passes
 * for a number when {@link fi.koonti.form.NumberPicture} knows it for one, and nothing is called
 * done that a reader may not understand.
 */
final class CheckStages {

  /** Parts the needs of a status that stand in one number; more than there are statuses. */
  private static final long NEED = 1000;

  private final Language language;
  private final CheckRanges ranges;
  private final String outcome;
  private final String status;
  private final String narrative;
  private final String correction;
  private final String evidence;
  private final OutcomeFormula ofOutcome;

  CheckStages(Language language) {
    this.language = language;
    this.ranges = new CheckRanges(language);
    this.outcome = text(ranges.of(FormColumn.OUTCOME));
    this.status = text(ranges.of(FormColumn.STATUS));
    this.narrative = text(ranges.of(FormColumn.NARRATIVE));
    this.correction = text(ranges.of(FormColumn.CORRECTION));
    this.evidence = text(evidence());
    this.ofOutcome = new OutcomeFormula(language, ranges);
  }

  /** The formula of a step without its equals sign. */
  String text(CheckStage stage) {
    return switch (stage) {
      case STATUS -> needs();
      case ASKED_UP_TO -> known(OfIndicator.ASKED_UP_TO);
      case ASKED_FROM -> known(OfIndicator.ASKED_FROM);
      case CODE -> iff(FormNames.PERSONAL_CODES + "=1", PersonalCodeFormula.at(texts()), "0");
      case OUTCOME -> ofOutcome.text(hasError(), isUntouched(), isNeeded(1));
      case LACKS -> String.join("&", ofStatus(), ofNarrative(), ofCorrection(), ofRest());
      case AS_NUMBER, AS_PERCENT, AS_DAY -> whole(ofOutcome.shown(stage));
    };
  }

  /**
   * A form that asks for no evidence lacks the column, so the formula must not name it: it looks at
   * the last of the answers, which then is another.
   */
  private String evidence() {
    return ranges.last(FormColumn.CORRECTION, FormColumn.EVIDENCE);
  }

  /** The text of cells, also of those with an error: LibreOffice loses rows when it joins such. */
  private static String text(String cells) {
    return "IFERROR(" + cells + "&\"\",\"\")";
  }

  private String hasError() {
    List<String> errors = new ArrayList<>();
    for (FormColumn column :
        List.of(
            FormColumn.OUTCOME, FormColumn.STATUS, FormColumn.NARRATIVE, FormColumn.CORRECTION)) {
      errors.add("ISERROR(" + ranges.of(column) + ")");
    }
    errors.add("ISERROR(" + evidence() + ")*(" + isNeeded(3) + ")");
    return String.join("+", errors) + ">0";
  }

  private String isUntouched() {
    return blank(String.join("&", outcome, status, narrative, correction));
  }

  /**
   * "Done" stands before the lacks, and goes with the line break of the first. A row without an id
   * is none of the form's.
   */
  private String whole(String ofShownNumber) {
    String found = CheckRanges.of(CheckStage.OUTCOME);
    String done = word(CheckWord.DONE);
    String lacks =
        iff(found + "=" + quoted(OutcomeFormula.SHOWN), ofShownNumber, found)
            + "&"
            + CheckRanges.of(CheckStage.LACKS);
    String checked = replaced(done + "&" + lacks, done + "&CHAR(10)", "\"\"");
    String isUntouched = found + "=" + quoted(OutcomeFormula.UNTOUCHED);
    String isError = found + "=" + quoted(OutcomeFormula.ERROR);
    String told =
        iff(
            isUntouched,
            word(CheckWord.UNTOUCHED),
            iff(isError, word(CheckWord.CELL_ERROR), checked));
    return "IFERROR("
        + iff(blank(text(ranges.of(FormColumn.ID))), quoted(""), told)
        + ","
        + word(CheckWord.CELL_ERROR)
        + ")";
  }

  private String known(OfIndicator column) {
    String id = ranges.of(FormColumn.ID);
    return "IFERROR(VLOOKUP(" + id + "," + CheckRanges.known(column) + ",FALSE),\"\")";
  }

  /** How many statuses of the list were meant, by their name or their code, and their needs. */
  private String needs() {
    String typed = bare(status);
    String isChosen =
        "1*((TRANSPOSE("
            + FormNames.STATUSES
            + ")="
            + typed
            + ")+(TRANSPOSE("
            + FormNames.STATUS_CODES
            + ")="
            + typed
            + ")>0)";
    return "MMULT("
        + isChosen
        + ",1+"
        + need(1, FormNames.NEED_OUTCOME)
        + "+"
        + need(2, FormNames.NEED_CORRECTION)
        + "+"
        + need(3, FormNames.NEED_EVIDENCE)
        + ")";
  }

  private static String need(int place, String flags) {
    return power(place) + "*(" + flags + "=\"1\")";
  }

  private static String isNeeded(int place) {
    String needs = CheckRanges.of(CheckStage.STATUS);
    return "MOD(INT(" + needs + "/" + power(place) + ")," + NEED + ")>0";
  }

  private static long power(int place) {
    long power = 1;
    for (int i = 0; i < place; i++) {
      power *= NEED;
    }
    return power;
  }

  private String ofStatus() {
    String isUnknown = CheckRanges.of(CheckStage.STATUS) + "=0";
    return iff(
        blank(status),
        missing(CheckWord.STATUS_MISSING),
        iff(isUnknown, missing(CheckWord.STATUS_UNKNOWN), "\"\""));
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
        "(" + blank(correction) + ")*(" + isNeeded(2) + ")",
        missing(CheckWord.CORRECTION_MISSING),
        "\"\"");
  }

  private String ofRest() {
    String unproved = iff(blank(evidence), missing(CheckWord.EVIDENCE_MISSING), "\"\"");
    String isNamed = PersonalCodeFormula.isAt(CheckRanges.of(CheckStage.CODE), texts());
    return iff(isNeeded(3), unproved, "\"\"")
        + "&"
        + iff(isNamed, missing(CheckWord.PERSONAL_CODE_IN_ANSWER), "\"\"");
  }

  private String texts() {
    return String.join("&\"|\"&", outcome, narrative, correction, evidence);
  }

  private String missing(CheckWord missing) {
    return Formulas.missing(missing, language);
  }

  private String word(CheckWord word) {
    return Formulas.word(word, language);
  }
}
