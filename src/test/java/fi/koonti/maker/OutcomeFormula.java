package fi.koonti.maker;

import static fi.koonti.maker.Formulas.blank;
import static fi.koonti.maker.Formulas.iff;
import static fi.koonti.maker.Formulas.quoted;
import static fi.koonti.maker.Formulas.replaced;

import fi.koonti.form.CheckWord;
import fi.koonti.form.NumberPicture;
import fi.koonti.layout.FormRows;
import fi.koonti.layout.OutcomeKind;
import fi.koonti.text.Language;
import java.util.List;

/** What the live check says of the outcome of a row. */
final class OutcomeFormula {

  /** A cell whose format is General: programs name that differently. */
  private static final String GENERAL = "$A$" + (FormRows.TITLE + 1);

  /** The days of 1.1.2000 and 1.1.2100 as spreadsheets count. */
  private static final int EARLIEST_DAY = 36_526;

  private static final int LATEST_DAY = 73_051;

  /** More than any part of a day has letters. */
  private static final int PART = 40;

  private final Language language;
  private final String id;
  private final String outcome;
  private final String kind;
  private final String unit;

  /**
   * The outcome of one row.
   *
   * @param id the cell of the row's id, as the others a reference
   */
  OutcomeFormula(Language language, String id, String outcome, String kind, String unit) {
    this.language = language;
    this.id = id;
    this.outcome = outcome;
    this.kind = kind;
    this.unit = unit;
  }

  /**
   * What is missing, or nothing.
   *
   * @param isNeeded whether the status wants an outcome
   */
  String text(String isNeeded) {
    String due =
        "AND(OR(" + is(OutcomeKind.NUMBER) + "," + is(OutcomeKind.DATE) + ")," + isNeeded + ")";
    String ofNumber =
        iff(
            iff("ISNUMBER(" + outcome + ")", isDay("FALSE"), noNumber()),
            missing(CheckWord.OUTCOME_NOT_A_NUMBER),
            iff(isImplausible(), implausible(), "\"\""));
    String ofDay = iff(noDay(), missing(CheckWord.OUTCOME_NOT_A_DAY), "\"\"");
    return iff(
        blank(outcome),
        iff(due, missing(CheckWord.OUTCOME_MISSING), "\"\""),
        iff(is(OutcomeKind.NUMBER), ofNumber, iff(is(OutcomeKind.DATE), ofDay, "\"\"")));
  }

  /**
   * Whether a number is shown as a day or a time. LibreOffice names the format of most days as
   * Excel names General, and that otherwise.
   *
   * @param unknown what holds in Google Sheets, which cannot tell formats
   */
  private String isDay(String unknown) {
    String format = format(outcome);
    return "IFERROR(OR(LEFT("
        + format
        + ")=\"D\",AND("
        + format
        + "=\"G\","
        + format(GENERAL)
        + "<>\"G\")),"
        + unknown
        + ")";
  }

  private static String format(String cell) {
    return "CELL(\"format\"," + cell + ")";
  }

  private String noNumber() {
    // A line end in it parts two numbers, so it stays.
    String blanksCut = "TRIM(" + replaced(outcome, quoted("\u00A0"), quoted(" ")) + ")";
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

  /** Crossed bounds are those of a share of whose row no number is known. */
  private String implausible() {
    return iff(
        known(FormNames.ASKED_FROM) + "<" + known(FormNames.ASKED_UP_TO),
        missing(CheckWord.OUTCOME_BELOW_ONE),
        missing(CheckWord.OUTCOME_IMPLAUSIBLE));
  }

  /**
   * Whether a number is far from what is known of its row: outside of the span around its middle,
   * inside where its bounds are crossed.
   */
  private String isImplausible() {
    String number = number();
    String upTo = known(FormNames.ASKED_UP_TO);
    String from = known(FormNames.ASKED_FROM);
    return "IFERROR(AND(COUNT("
        + from
        + ")=1,"
        + iff("ISNUMBER(" + outcome + ")", outcome + "<>0", "LEFT(" + outcome + ")<>\"0\"")
        + ",ABS("
        + number
        + "-("
        + upTo
        + "+"
        + from
        + ")/2)*SIGN("
        + from
        + "-"
        + upTo
        + ")>=("
        + from
        + "-"
        + upTo
        + ")/2),FALSE)";
  }

  private String known(String name) {
    return "INDEX(" + name + ",MATCH(" + id + "," + FormNames.ROW_IDS + ",0))";
  }

  /** The number of the cell as the row asks for it; an error where a text is none. */
  private String number() {
    boolean english = language == Language.EN;
    String marks = english ? "\".\",\",\"" : "\",\",\".\"";
    String bareText = replaced(replaced(outcome, quoted("\u00A0"), "\"\""), unit, "\"\"");
    for (String about : NumberPicture.about(language)) {
      bareText = replaced(bareText, quoted(about), "\"\"");
    }
    for (String minus : List.of("\u2013", "\u2212")) {
      bareText = replaced(bareText, quoted(minus), "\"-\"");
    }
    // Whether the cell is shown as a percentage is not known in Google Sheets.
    String isPercent =
        "IFERROR(LEFT("
            + format(outcome)
            + ")=\"P\",AND("
            + unit
            + "=\"%\",ABS("
            + outcome
            + ")<=1))";
    return iff(
        "COUNT(" + outcome + ")=1",
        outcome + "*" + iff(isPercent, "100", "1"),
        "_xlfn.NUMBERVALUE(" + bareText + "," + marks + ")");
  }

  /** Whether a cell where a day is due has none, as far as a formula can tell. */
  private String noDay() {
    String number =
        "OR("
            + outcome
            + "<"
            + EARLIEST_DAY
            + ","
            + outcome
            + ">="
            + LATEST_DAY
            + ",NOT("
            + isDay("TRUE")
            + "))";
    String onlyDigits = "IFERROR(VALUE(" + outcome + ")&\"\"=TRIM(" + outcome + "),FALSE)";
    return iff(
        "ISNUMBER(" + outcome + ")",
        number,
        "OR(" + hasNoDigit(outcome) + "," + onlyDigits + "," + isImpossible(outcome) + ")");
  }

  /** Whether a text is written like a day of a month that lacks it. */
  private static String isImpossible(String text) {
    String parts = replaced(text, "\".\"", "REPT(\" \"," + PART + ")");
    String day = "TRIM(LEFT(" + parts + "," + PART + "))";
    String month = "VALUE(TRIM(MID(" + parts + "," + (PART + 1) + "," + PART + ")))";
    String year = "TRIM(MID(" + parts + "," + (2 * PART + 1) + "," + PART + "))";
    String leapYear = iff("LEN(" + year + ")=0", "2000", year);
    String points = "LEN(" + text + ")-LEN(" + replaced(text, "\".\"", "\"\"") + ")=2";
    return "IFERROR(AND("
        + points
        + ",MONTH(DATE("
        + leapYear
        + ","
        + month
        + ","
        + day
        + "))<>"
        + month
        + "),FALSE)";
  }

  private static String hasNoDigit(String text) {
    return "SUMPRODUCT(--ISNUMBER(FIND({\"0\",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"},"
        + text
        + ")))=0";
  }

  private String is(OutcomeKind wanted) {
    return kind + "=" + quoted(wanted.letter());
  }

  private String missing(CheckWord word) {
    return Formulas.missing(word, language);
  }
}
