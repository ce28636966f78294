package fi.koonti.maker;

import fi.koonti.form.CheckWord;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.layout.OutcomeKind;
import fi.koonti.location.CellAddress;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Gives the answers their colours, prompts and lists. All colours hang on the column of checks,
 * which is locked: what is pasted over an answer can take the answer's own colour away, but not
 * that of the row's check and id.
 */
final class AnswerRulesMaker {

  private static final int FIRST = FormRows.INDICATOR + 1;
  private static final int LAST = FormRows.MEASURE + 1;

  private final TemplateWorkbook book;
  private final XSSFSheet sheet;
  private final Language language;
  private final Texts texts;

  AnswerRulesMaker(TemplateWorkbook book, XSSFSheet sheet, Language language) {
    this.book = book;
    this.sheet = sheet;
    this.language = language;
    this.texts = MakerTexts.in(language);
  }

  void draw() {
    rows();
    missing();
    done();
    hierarchy();
    prompts();
  }

  /** The state of the whole row, beside its id and in the column of checks. */
  private void rows() {
    String done = is(CheckWord.DONE);
    String untouched = is(CheckWord.UNTOUCHED);
    String wrong =
        "OR(" + says(CheckWord.OUTCOME_NOT_A_NUMBER) + "," + says(CheckWord.STATUS_UNKNOWN) + ")";
    for (FormColumn column : List.of(FormColumn.ID, FormColumn.CHECK)) {
      String range = range(column, column);
      book.colour(sheet, range, done, Ink.DONE_TEXT, Ink.DONE);
      book.colour(sheet, range, untouched, Ink.ABSENT_TEXT, Ink.ABSENT);
      book.colour(sheet, range, wrong, Ink.WRONG_TEXT, Ink.WRONG);
      String other = "NOT(OR(" + done + "," + untouched + "," + wrong + "))";
      book.colour(sheet, range, other, Ink.CORRECT_TEXT, Ink.CORRECT);
    }
  }

  /** The answers that lack something: each hangs on the words that the check says of it. */
  private void missing() {
    missing(FormColumn.OUTCOME, CheckWord.OUTCOME_NOT_A_NUMBER, Ink.WRONG_TEXT, Ink.WRONG);
    missing(FormColumn.OUTCOME, CheckWord.OUTCOME_NOT_A_DAY, Ink.TEXT, Ink.LACKING);
    missing(FormColumn.OUTCOME, CheckWord.OUTCOME_IMPLAUSIBLE, Ink.TEXT, Ink.LACKING);
    missing(FormColumn.OUTCOME, CheckWord.OUTCOME_BELOW_ONE, Ink.TEXT, Ink.LACKING);
    missing(FormColumn.OUTCOME, CheckWord.OUTCOME_MISSING, Ink.TEXT, Ink.LACKING);
    missing(FormColumn.STATUS, CheckWord.STATUS_UNKNOWN, Ink.WRONG_TEXT, Ink.WRONG);
    missing(FormColumn.STATUS, CheckWord.STATUS_MISSING, Ink.TEXT, Ink.LACKING);
    missing(FormColumn.NARRATIVE, CheckWord.NARRATIVE_TOO_LONG, Ink.TEXT, Ink.LACKING);
    missing(FormColumn.NARRATIVE, CheckWord.NARRATIVE_MISSING, Ink.TEXT, Ink.LACKING);
    missing(FormColumn.CORRECTION, CheckWord.CORRECTION_MISSING, Ink.TEXT, Ink.LACKING);
    missing(FormColumn.EVIDENCE, CheckWord.EVIDENCE_MISSING, Ink.TEXT, Ink.LACKING);
  }

  /** What is done no longer calls for an answer; what was never asked keeps its own ground. */
  private void done() {
    String done = is(CheckWord.DONE);
    String asked =
        "$" + letters(FormColumn.KIND) + FIRST + "<>\"" + OutcomeKind.NONE.letter() + "\"";
    for (FormColumn column : List.of(FormColumn.OUTCOME, FormColumn.FORECAST)) {
      String cells = range(column, column);
      book.colour(sheet, cells, "AND(" + done + "," + asked + ")", null, Ink.PAPER);
    }
    book.colour(sheet, range(FormColumn.STATUS, FormColumn.CORRECTION), done, null, Ink.PAPER);
    book.colour(sheet, range(FormColumn.EVIDENCE, FormColumn.EVIDENCE), done, null, Ink.PAPER);
    book.colour(sheet, range(FormColumn.MEASURE, FormColumn.TARGET), done, Ink.QUIET, null);
  }

  private void missing(FormColumn column, CheckWord word, Ink ink, Ink ground) {
    book.colour(sheet, range(column, column), says(word), ink, ground);
  }

  private String says(CheckWord word) {
    return "ISNUMBER(FIND(" + word(word) + "," + check() + "))";
  }

  /**
   * A level is repeated only when all levels left of it are as well, a measure when all levels are;
   * where the measure changes, a firmer line. Compared with the row above, the first row with the
   * headings.
   */
  private void hierarchy() {
    String levels = range(FormColumn.SECTION, FormColumn.DEED);
    String from = "$" + letters(FormColumn.SECTION);
    String to = letters(FormColumn.SECTION);
    String repeated = same(from, to) + "=COLUMNS(" + from + FIRST + ":" + to + FIRST + ")";
    book.colour(sheet, levels, repeated, Ink.QUIET, null);
    String measure = "$" + letters(FormColumn.MEASURE);
    String last = "$" + letters(FormColumn.DEED);
    String changed =
        "OR("
            + (measure + FIRST + "<>" + measure + (FIRST - 1) + ",")
            + same(from, last)
            + ("<COLUMNS(" + from + FIRST + ":" + last + FIRST + "))");
    lineAbove(range(FormColumn.ID, FormColumn.TARGET), changed, Ink.HAIRLINE);
    lineAbove(range(FormColumn.OUTCOME, FormColumn.EVIDENCE), changed, Ink.OPEN_EDGE);
    lineAbove(range(FormColumn.CHECK, FormColumn.DEED), changed, Ink.HAIRLINE);
  }

  /** How many of some levels are as in the row above. */
  private static String same(String from, String to) {
    return "SUMPRODUCT(--("
        + from
        + FIRST
        + ":"
        + to
        + FIRST
        + "="
        + from
        + (FIRST - 1)
        + ":"
        + to
        + (FIRST - 1)
        + "))";
  }

  /** LibreOffice takes away the edges that a rule does not name, so it names all four. */
  private void lineAbove(String range, String formula, Ink edge) {
    ConditionalFormattingRule rule =
        sheet.getSheetConditionalFormatting().createConditionalFormattingRule(formula);
    BorderFormatting border = rule.createBorderFormatting();
    border.setBorderTop(BorderStyle.THIN);
    border.setBorderBottom(BorderStyle.THIN);
    border.setBorderLeft(BorderStyle.THIN);
    border.setBorderRight(BorderStyle.THIN);
    border.setTopBorderColor(Ink.LINE.colour());
    border.setBottomBorderColor(edge.colour());
    border.setLeftBorderColor(edge.colour());
    border.setRightBorderColor(edge.colour());
    sheet
        .getSheetConditionalFormatting()
        .addConditionalFormatting(
            new CellRangeAddress[] {CellRangeAddress.valueOf(range)},
            new ConditionalFormattingRule[] {rule});
  }

  private void prompts() {
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
    DataValidationConstraint any = new XSSFDataValidationConstraint(ValidationType.ANY, null);
    DataValidation outcome =
        helper.createValidation(
            helper.createCustomConstraint(hasDigit()), cells(FormColumn.OUTCOME, FIRST));
    refuse(outcome, "outcome", DataValidation.ErrorStyle.INFO);
    add(outcome, "outcome");
    DataValidation status =
        helper.createValidation(
            helper.createFormulaListConstraint(FormNames.STATUSES), cells(FormColumn.STATUS, LAST));
    refuse(status, "status", DataValidation.ErrorStyle.STOP);
    add(status, "status");
    DataValidation narrative =
        helper.createValidation(
            helper.createTextLengthConstraint(
                OperatorType.LESS_OR_EQUAL, FormNames.NARRATIVE_LIMIT, null),
            cells(FormColumn.NARRATIVE, LAST));
    refuse(narrative, "narrative", DataValidation.ErrorStyle.WARNING);
    add(narrative, "narrative");
    add(helper.createValidation(any, cells(FormColumn.CORRECTION, LAST)), "correction");
    add(helper.createValidation(any, cells(FormColumn.EVIDENCE, LAST)), "evidence");
    add(helper.createValidation(any, cells(FormColumn.FORECAST, FIRST)), "forecast");
  }

  /**
   * Whether an outcome has a digit, where a number is due. Excel allows no lists of constants in
   * such a rule, so that the digits come from the numbers of ten rows.
   */
  private static String hasDigit() {
    String kind = "$" + letters(FormColumn.KIND) + FIRST;
    String digits = "ROW(INDIRECT(\"A1:A10\"))-1";
    String found = "ISNUMBER(FIND(" + digits + "," + letters(FormColumn.OUTCOME) + FIRST + "))";
    String number = "\"" + OutcomeKind.NUMBER.letter() + "\"";
    return "OR(" + kind + "<>" + number + ",SUMPRODUCT(--" + found + ")>0)";
  }

  private void refuse(DataValidation rule, String field, int style) {
    rule.setShowErrorBox(true);
    rule.setErrorStyle(style);
    String prompt = "form.prompt." + field;
    rule.createErrorBox(texts.get(prompt + ".title"), texts.get(prompt + ".error"));
  }

  private void add(DataValidation rule, String field) {
    rule.setEmptyCellAllowed(true);
    rule.setShowPromptBox(true);
    String prompt = "form.prompt." + field;
    rule.createPromptBox(texts.get(prompt + ".title"), texts.get(prompt));
    sheet.addValidationData(rule);
  }

  private static CellRangeAddressList cells(FormColumn column, int last) {
    return new CellRangeAddressList(FIRST - 1, last - 1, column.index(), column.index());
  }

  private String is(CheckWord word) {
    return check() + "=" + word(word);
  }

  private static String check() {
    return "$" + letters(FormColumn.CHECK) + FIRST;
  }

  private String word(CheckWord word) {
    return '"' + word.text(language) + '"';
  }

  private static String range(FormColumn from, FormColumn to) {
    return letters(from) + FIRST + ":" + letters(to) + LAST;
  }

  private static String letters(FormColumn column) {
    return CellAddress.columnName(column.index());
  }
}
