package fi.koonti.maker;

import static fi.koonti.maker.Formulas.blank;
import static fi.koonti.maker.Formulas.iff;
import static fi.koonti.maker.Formulas.quoted;
import static fi.koonti.maker.Formulas.replaced;

import fi.koonti.form.CheckWord;
import fi.koonti.form.NumberPicture;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.OutcomeKind;
import fi.koonti.text.Language;
import java.util.List;

/** What the live check says of the outcomes of all rows. */
final class OutcomeFormula {

  /** Stands for a row in which nothing is answered. */
  static final String UNTOUCHED = "-";

  /** Stands for a row in which a cell has an error. */
  static final String ERROR = "!";

  /** Stands for a number of which it matters how it is shown. */
  static final String SHOWN = "#";

  /** Stands for the format of a day where a program cannot tell formats, as Google Sheets. */
  static final String NO_FORMATS = "?";

  /** The days of 1.1.2000 and 1.1.2100 as spreadsheets count. */
  private static final int EARLIEST_DAY = 36_526;

  private static final int LATEST_DAY = 73_051;

  /** More than any part of a day has letters. */
  private static final int PART = 40;

  private static final String UP_TO = CheckRanges.of(CheckStage.ASKED_UP_TO);
  private static final String FROM = CheckRanges.of(CheckStage.ASKED_FROM);
  private static final String IS_TOLD_NO_FORMAT = FormNames.DAY_FORMAT + "=" + quoted(NO_FORMATS);

  private final Language language;
  private final String outcome;
  private final String kind;
  private final String unit;

  OutcomeFormula(Language language, CheckRanges ranges) {
    this.language = language;
    this.outcome = ranges.of(FormColumn.OUTCOME);
    this.kind = ranges.of(FormColumn.KIND);
    this.unit = ranges.of(FormColumn.UNIT);
  }

  /** What a program calls the format of a day besides {@code D}: LibreOffice says so of most. */
  static String dayFormat(CheckRanges ranges) {
    String isGeneral = "CELL(\"format\"," + ranges.general() + ")=\"G\"";
    return "IFERROR(" + iff(isGeneral, "\"D\"", "\"G\"") + "," + quoted(NO_FORMATS) + ")";
  }

  /**
   * What is missing, or nothing; or one of the signs.
   *
   * @param hasError whether a cell of the row that counts has an error
   * @param isUntouched whether nothing is answered in the row
   * @param isNeeded whether the status wants an outcome
   */
  String text(String hasError, String isUntouched, String isNeeded) {
    String isDue =
        "((" + is(OutcomeKind.NUMBER) + ")+(" + is(OutcomeKind.DATE) + "))*(" + isNeeded + ")>0";
    String number = "_xlfn.NUMBERVALUE(" + bareText() + "," + marks() + ")";
    String ofText =
        iff(
            noNumber(),
            missing(CheckWord.OUTCOME_NOT_A_NUMBER),
            ofImplausible("LEFT(" + outcome + ")<>\"0\"", number));
    String ofDay = iff(noDay(), missing(CheckWord.OUTCOME_NOT_A_DAY), "\"\"");
    String isMeasured = "(" + is(OutcomeKind.NUMBER) + ")+(" + is(OutcomeKind.DATE) + ")>0";
    String isShown = "ISNUMBER(" + outcome + ")*(" + isMeasured + ")";
    String found =
        iff(
            blank(outcome),
            iff(isDue, missing(CheckWord.OUTCOME_MISSING), "\"\""),
            iff(
                isShown,
                quoted(SHOWN),
                iff(is(OutcomeKind.NUMBER), ofText, iff(is(OutcomeKind.DATE), ofDay, "\"\""))));
    String all = iff(hasError, quoted(ERROR), iff(isUntouched, quoted(UNTOUCHED), found));
    return "IFERROR(" + all + "," + quoted(ERROR) + ")";
  }

  /** What is missing when the outcome is a number that is shown in a way. */
  String shown(CheckStage as) {
    String factor =
        switch (as) {
          case AS_NUMBER ->
              iff(
                  IS_TOLD_NO_FORMAT,
                  iff("(" + unit + "=\"%\")*(ABS(" + outcome + ")<=1)", "100", "1"),
                  "1");
          case AS_PERCENT -> "100";
          default -> "1";
        };
    String ofNumber =
        as == CheckStage.AS_DAY
            ? missing(CheckWord.OUTCOME_NOT_A_NUMBER)
            : ofImplausible(outcome + "<>0", outcome + "*" + factor);
    String isOff = "(" + outcome + "<" + EARLIEST_DAY + ")+(" + outcome + ">=" + LATEST_DAY + ")>0";
    String noDay =
        switch (as) {
          case AS_NUMBER -> iff(IS_TOLD_NO_FORMAT, isOff, "TRUE");
          case AS_DAY -> isOff;
          default -> "TRUE";
        };
    String ofDay = iff(noDay, missing(CheckWord.OUTCOME_NOT_A_DAY), "\"\"");
    return iff(is(OutcomeKind.NUMBER), ofNumber, ofDay);
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
    String remark = "(RIGHT(" + text + ")=\")\")*" + month + "*(" + noDigit + ")";
    return iff(remark, "TRIM(LEFT(" + text + "," + bracket + "-1))", text);
  }

  /**
   * What is told of a number that is far from what is known of its row: outside of the span around
   * its middle, inside where its bounds are crossed. Those are of a share of whose row no number is
   * known. Programs differ in whether a bound that is none is empty or zero.
   */
  private String ofImplausible(String isAsked, String number) {
    String isKnown = "ISNUMBER(" + FROM + ")*(" + FROM + "<>" + UP_TO + ")";
    String middle = "(" + UP_TO + "+" + FROM + ")/2";
    String span = FROM + "-" + UP_TO;
    String isFar = "ABS(" + number + "-" + middle + ")*SIGN(" + span + ")>=(" + span + ")/2";
    String isImplausible = "IFERROR(" + isKnown + "*(" + isAsked + ")*(" + isFar + "),0)>0";
    return iff(
        isImplausible,
        iff(
            FROM + "<" + UP_TO,
            missing(CheckWord.OUTCOME_BELOW_ONE),
            missing(CheckWord.OUTCOME_IMPLAUSIBLE)),
        "\"\"");
  }

  private String marks() {
    return language == Language.EN ? "\".\",\",\"" : "\",\",\".\"";
  }

  private String bareText() {
    String bareText = replaced(replaced(outcome, quoted("\u00A0"), "\"\""), unit, "\"\"");
    for (String about : NumberPicture.about(language)) {
      bareText = replaced(bareText, quoted(about), "\"\"");
    }
    for (String minus : List.of("\u2013", "\u2212")) {
      bareText = replaced(bareText, quoted(minus), "\"-\"");
    }
    return bareText;
  }

  /** Whether a text where a day is due has none, as far as a formula can tell. */
  private String noDay() {
    String onlyDigits = "IFERROR(VALUE(" + outcome + ")&\"\"=TRIM(" + outcome + "),FALSE)";
    return "(" + hasNoDigit(outcome) + ")+" + onlyDigits + "+" + isImpossible(outcome) + ">0";
  }

  /** Whether a text is written like a day of a month that lacks it. */
  private static String isImpossible(String text) {
    String parts = replaced(text, "\".\"", "REPT(\" \"," + PART + ")");
    String day = "VALUE(TRIM(LEFT(" + parts + "," + PART + ")))";
    String month = "VALUE(TRIM(MID(" + parts + "," + (PART + 1) + "," + PART + ")))";
    String year = "TRIM(MID(" + parts + "," + (2 * PART + 1) + "," + PART + "))";
    String leapYear = iff("LEN(" + year + ")=0", "2000", "VALUE(" + year + ")");
    String points = "LEN(" + text + ")-LEN(" + replaced(text, "\".\"", "\"\"") + ")=2";
    String isOther = "MONTH(DATE(" + leapYear + "," + month + "," + day + "))<>" + month;
    return "IFERROR((" + points + ")*(" + isOther + "),0)";
  }

  private static String hasNoDigit(String text) {
    String digits = "{\"0\",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"}";
    return "MMULT(1*ISNUMBER(FIND(" + digits + "," + text + ")),{1;1;1;1;1;1;1;1;1;1})=0";
  }

  private String is(OutcomeKind wanted) {
    return kind + "=" + quoted(wanted.letter());
  }

  private String missing(CheckWord word) {
    return Formulas.missing(word, language);
  }
}
