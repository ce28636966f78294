package fi.koonti.maker;

import fi.koonti.form.ProgressWords;
import fi.koonti.layout.FormSheet;
import fi.koonti.layout.ProgressColumn;
import fi.koonti.layout.ProgressRows;
import fi.koonti.layout.RowPattern;
import fi.koonti.location.CellAddress;
import fi.koonti.maker.ProgressFormulas.Scope;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws the sheet that tells how complete the form is. */
final class ProgressSheetMaker {

  private final TemplateWorkbook book;
  private final Language language;
  private final Texts texts;
  private final XSSFSheet sheet;
  private final ProgressFormulas formulas;

  ProgressSheetMaker(TemplateWorkbook book, Language language) {
    this.book = book;
    this.language = language;
    this.texts = MakerTexts.in(language);
    this.sheet = book.sheet(FormSheet.PROGRESS.title(language), texts.get("form.footer"));
    this.formulas = new ProgressFormulas(language);
  }

  void draw() {
    book.put(sheet, ProgressRows.TITLE, 0, texts.get("form.progress.title"), Role.TITLE);
    book.height(sheet, ProgressRows.TITLE, 27);
    String instruction = texts.get("form.progress.instruction");
    book.put(sheet, ProgressRows.INSTRUCTION, 0, instruction, Role.INSTRUCTION);
    book.formula(sheet, ProgressRows.SENTENCE, 0, formulas.sentence(), "", Role.LABEL);
    book.height(sheet, ProgressRows.SENTENCE, 21);
    book.headings(
        sheet,
        ProgressRows.HEADINGS,
        Arrays.asList(ProgressColumn.values()),
        language,
        Role.HEADING);
    book.height(sheet, ProgressRows.HEADINGS, 21);
    row(ProgressRows.TOTAL, Scope.ALL, Role.TEXT_STRONG, Role.COUNT_STRONG);
    String total = texts.get("form.progress.total");
    book.put(sheet, ProgressRows.TOTAL, 0, total, Role.TEXT_STRONG);
    row(
        ProgressRows.SECTION,
        formulas.section(cell(ProgressColumn.SECTION, ProgressRows.SECTION)),
        Role.TEXT_STRONG,
        Role.COUNT_STRONG);
    book.pattern(RowPattern.PROGRESS_SECTION, sheet, ProgressRows.SECTION);
    row(
        ProgressRows.MEASURE,
        formulas.measure(
            cell(ProgressColumn.SECTION, ProgressRows.MEASURE),
            cell(ProgressColumn.MEASURE, ProgressRows.MEASURE)),
        Role.TEXT,
        Role.COUNT);
    book.dress(sheet, ProgressRows.MEASURE, ProgressColumn.SECTION.index(), Role.QUIET);
    book.pattern(RowPattern.PROGRESS_MEASURE, sheet, ProgressRows.MEASURE);
    colours();
    sheet.createFreezePane(0, ProgressRows.HEADINGS + 1);
    sheet.setActiveCell(new org.apache.poi.ss.util.CellAddress(ProgressRows.TOTAL, 0));
    print();
    FormTemplateMaker.protect(sheet);
  }

  private void row(int row, Scope scope, Role text, Role count) {
    book.dress(sheet, row, ProgressColumn.SECTION.index(), text);
    book.dress(sheet, row, ProgressColumn.MEASURE.index(), text);
    put(row, ProgressColumn.ASKED, formulas.asked(scope), count);
    put(row, ProgressColumn.DONE, formulas.done(scope), count);
    put(row, ProgressColumn.TO_CORRECT, formulas.toCorrect(scope), count);
    put(row, ProgressColumn.MISSING, formulas.missing(scope), count);
    String next = formulas.next(scope, ProgressWords.NONE_LEFT, ProgressWords.NEXT_SHORT);
    put(row, ProgressColumn.NEXT, next, Role.LINK);
  }

  private void put(int row, ProgressColumn column, String formula, Role role) {
    book.formula(sheet, row, column.index(), formula, "", role);
  }

  /** Rows that are done, and counts of what is to be corrected. */
  private void colours() {
    int first = ProgressRows.TOTAL + 1;
    String asked = "$" + letters(ProgressColumn.ASKED) + first;
    String done = "$" + letters(ProgressColumn.DONE) + first;
    String correct = "$" + letters(ProgressColumn.TO_CORRECT) + first;
    String next = "$" + letters(ProgressColumn.NEXT) + first;
    String none = next + "=\"" + ProgressWords.NONE_LEFT.text(language) + "\"";
    colour(ProgressColumn.NEXT, none, Ink.DONE_TEXT, Ink.DONE);
    colour(ProgressColumn.DONE, asked + "=" + done, Ink.DONE_TEXT, Ink.DONE);
    colour(ProgressColumn.TO_CORRECT, correct + ">0", Ink.CORRECT_TEXT, Ink.CORRECT);
    for (ProgressColumn count :
        List.of(ProgressColumn.DONE, ProgressColumn.TO_CORRECT, ProgressColumn.MISSING)) {
      colour(count, "$" + letters(count) + first + "=0", Ink.QUIET, null);
    }
  }

  private void colour(ProgressColumn column, String formula, Ink ink, Ink ground) {
    String letters = letters(column);
    String range = letters + (ProgressRows.TOTAL + 1) + ":" + letters + (ProgressRows.MEASURE + 1);
    book.colour(sheet, range, formula, ink, ground);
  }

  private void print() {
    int index = book.poi().getSheetIndex(sheet);
    book.poi().setPrintArea(index, 0, ProgressColumn.NEXT.index(), 0, ProgressRows.MEASURE);
    sheet.setRepeatingRows(
        new CellRangeAddress(ProgressRows.HEADINGS, ProgressRows.HEADINGS, -1, -1));
  }

  private static String cell(ProgressColumn column, int row) {
    return "$" + letters(column) + (row + 1);
  }

  private static String letters(ProgressColumn column) {
    return CellAddress.columnName(column.index());
  }
}
