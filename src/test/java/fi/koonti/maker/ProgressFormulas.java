package fi.koonti.maker;

import fi.koonti.form.CheckWord;
import fi.koonti.form.ProgressWords;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormSheet;
import fi.koonti.location.CellAddress;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Map;

/**
 * The formulas that count the words of the column of checks, and those that lead to the first row
 * that is not done. They need no array entry, so that every program computes them.
 */
final class ProgressFormulas {

  /** More than the rows of a sheet: parts the rows that lack something from those untouched. */
  private static final int LATER = 1 << 21;

  private final Language language;
  private final String sheet;
  private final CheckRanges ranges;

  ProgressFormulas(Language language) {
    this.language = language;
    this.ranges = new CheckRanges(language);
    this.sheet = "'" + FormSheet.ANSWERS.title(language) + "'!";
  }

  /** Of which rows something is counted; a sum over the rows of the form. */
  record Scope(String condition) {
    /** All rows. */
    static final Scope ALL = new Scope("");
  }

  /** The rows of the section that stands in a cell. */
  Scope section(String cell) {
    return new Scope("*(" + rows(FormColumn.SECTION) + "=" + cell + ")");
  }

  /** The rows of the section and measure that stand in two cells. */
  Scope measure(String section, String measure) {
    return new Scope(
        section(section).condition() + "*(" + rows(FormColumn.MEASURE) + "=" + measure + ")");
  }

  String asked(Scope scope) {
    return count("(" + isTold() + ")", scope);
  }

  String done(Scope scope) {
    return count(isDone(), scope);
  }

  String missing(Scope scope) {
    return count(is(CheckWord.UNTOUCHED), scope);
  }

  String toCorrect(Scope scope) {
    return count("((" + isTold() + ")-" + isDone() + "-" + is(CheckWord.UNTOUCHED) + ")", scope);
  }

  /**
   * "12/25 vastattu, 2 korjattavaa"; nothing when a row is told nothing, which somebody moved to
   * where no check reaches.
   */
  String sentence() {
    return "IF(" + count(isUnknown(), Scope.ALL) + ">0,\"\"," + counts() + ")";
  }

  private String counts() {
    String asked = asked(Scope.ALL);
    String missing = times(CheckWord.UNTOUCHED);
    String done =
        times(CheckWord.DONE)
            + "-"
            + times(CheckWord.OUTCOME_IMPLAUSIBLE)
            + "-"
            + times(CheckWord.OUTCOME_BELOW_ONE);
    String answered = "(" + asked + "-" + missing + ")";
    Map<String, String> parts =
        Map.of(
            "answered", "\"&" + answered + "&\"",
            "asked", "\"&" + asked + "&\"",
            "correct", "\"&(" + asked + "-" + missing + "-" + done + ")&\"");
    String whole = '"' + Texts.fill(ProgressWords.SENTENCE.text(language), parts, language) + '"';
    return whole.startsWith("\"\"&") ? whole.substring(3) : whole;
  }

  /** By when the form is to be returned, and the sentence. */
  String dueAndSentence() {
    String[] parts = ProgressWords.DUE.text(language).split("\\{due}", -1);
    return '"' + parts[0] + "\"&" + FormNames.DUE + "&\"" + parts[1] + "\"&" + sentence();
  }

  /** The first row that is not done and what it lacks, in one line; nothing when all are done. */
  String lack() {
    String first = first(Scope.ALL);
    String at = "MOD(" + first + "," + LATER + ")-ROW(INDEX(" + checks() + ",1))+1";
    String lacks = "SUBSTITUTE(INDEX(" + checks() + "," + at + "),CHAR(10),\". \")";
    String told = "INDEX(" + rows(FormColumn.ID) + "," + at + ")&\": \"&" + lacks;
    String isSilent = "IF(" + first + ">=" + 2 * LATER + ",TRUE," + lacks + "=\"\")";
    return "IF(" + isSilent + ",\"\"," + told + ")";
  }

  /** A link to the first row that lacks something; when none does, to the first untouched one. */
  String next(Scope scope, ProgressWords otherwise, ProgressWords link) {
    String first = first(scope);
    String column = CellAddress.columnName(FormColumn.STATUS.index());
    return "IF("
        + first
        + ">="
        + 2 * LATER
        + ","
        + text(otherwise)
        + ",HYPERLINK(\"#"
        + sheet
        + column
        + "\"&MOD("
        + first
        + ","
        + LATER
        + "),"
        + text(link)
        + "))";
  }

  /**
   * The number of the first row that lacks something; of an untouched one more, of done rows most.
   */
  private String first(Scope scope) {
    String order =
        "ROW("
            + checks()
            + ")+"
            + LATER
            + "*"
            + "("
            + is(CheckWord.UNTOUCHED)
            + "+"
            + isUnknown()
            + ")+"
            + 2 * LATER
            + "*("
            + isDone()
            + "+"
            + isNone()
            + ")";
    String outside =
        scope.equals(Scope.ALL) ? "" : "+" + 2 * LATER + "*(1-1" + scope.condition() + ")";
    return "SUMPRODUCT(MIN(" + order + outside + "))";
  }

  private String count(String what, Scope scope) {
    return "SUMPRODUCT(1*" + what + scope.condition() + ")";
  }

  private String times(CheckWord word) {
    return "COUNTIF(" + checks() + "," + word(word) + ")";
  }

  /** A number to look at again is no lack. */
  private String isDone() {
    return "("
        + is(CheckWord.DONE)
        + "+"
        + is(CheckWord.OUTCOME_IMPLAUSIBLE)
        + "+"
        + is(CheckWord.OUTCOME_BELOW_ONE)
        + ")";
  }

  private String isTold() {
    return checks() + "<>\"\"";
  }

  /** Of a row of the form nothing is told. What somebody noted in another row has no check. */
  private String isUnknown() {
    return "("
        + checks()
        + "=\"\")*(ISBLANK("
        + checks()
        + ")=FALSE)*("
        + rows(FormColumn.ID)
        + "<>\"\")";
  }

  /** A row that somebody put in is none to answer. */
  private String isNone() {
    return "((" + checks() + "=\"\")-" + isUnknown() + ")";
  }

  private String is(CheckWord word) {
    return "(" + checks() + "=" + word(word) + ")";
  }

  private String checks() {
    return rows(FormColumn.CHECK);
  }

  private String rows(FormColumn column) {
    return ranges.ofForm(column);
  }

  private String word(CheckWord word) {
    return '"' + word.text(language) + '"';
  }

  private String text(ProgressWords words) {
    return '"' + words.text(language) + '"';
  }
}
