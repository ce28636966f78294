package fi.koonti.maker;

import fi.koonti.form.ProgressWords;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.layout.FormSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws the sheet that people fill. */
final class AnswersSheetMaker {

  private static final Set<FormColumn> MACHINES = EnumSet.of(FormColumn.KIND, FormColumn.STAMP);

  private final TemplateWorkbook book;
  private final Language language;
  private final Texts texts;
  private final XSSFSheet sheet;

  AnswersSheetMaker(TemplateWorkbook book, Language language) {
    this.book = book;
    this.language = language;
    this.texts = MakerTexts.in(language);
    this.sheet = book.sheet(FormSheet.ANSWERS.title(language), texts.get("form.footer"));
  }

  void draw() {
    top();
    headings();
    // Pouring dresses outcomes in these, as their indicators ask.
    List.of(Role.OPEN_NUMBER, Role.OPEN_DATE, Role.OPEN_TEXT, Role.CLOSED).forEach(book::style);
    pattern(FormRows.INDICATOR, RowPattern.FORM_INDICATOR);
    pattern(FormRows.MEASURE, RowPattern.FORM_MEASURE);
    new AnswerRulesMaker(book, sheet, language).draw();
    sheet.createFreezePane(1, FormRows.HEADINGS + 1);
    sheet.setAutoFilter(table());
    print();
    FormTemplateMaker.protect(sheet);
  }

  private void top() {
    book.put(sheet, FormRows.TITLE, 0, texts.get("form.answers.title"), Role.TITLE);
    book.put(
        sheet, FormRows.INSTRUCTION, 0, texts.get("form.answers.instruction"), Role.INSTRUCTION);
    int band = FormRows.BAND;
    for (int column = 0; column <= FormColumn.CHECK.index(); column++) {
      book.dress(sheet, band, column, Role.BAND);
    }
    book.put(sheet, band, 0, texts.get("form.answers.band"), Role.BAND_STRONG);
    int right = FormColumn.NARRATIVE.index();
    book.put(sheet, band, right, texts.get("form.answers.band-right"), Role.BAND_STRONG);
    ProgressFormulas formulas = new ProgressFormulas(language);
    String next =
        formulas.next(ProgressFormulas.Scope.ALL, ProgressWords.ALL_DONE, ProgressWords.NEXT);
    for (FormColumn column : FormRows.SENTENCES) {
      book.formula(sheet, FormRows.PROGRESS, column.index(), formulas.sentence(), "", Role.LABEL);
    }
    for (FormColumn column : FormRows.LINKS) {
      book.formula(sheet, FormRows.PROGRESS, column.index(), next, "", Role.GO);
    }
    book.height(sheet, FormRows.TITLE, 27);
    for (int row = FormRows.INSTRUCTION; row <= FormRows.PROGRESS; row++) {
      book.height(sheet, row, 18);
    }
  }

  private void headings() {
    List<FormColumn> columns = Arrays.asList(FormColumn.values());
    book.headings(sheet, FormRows.HEADINGS, columns, language, Role.HEADING_LIGHT);
    for (FormColumn column : columns) {
      boolean stamp = column == FormColumn.STAMP;
      String key = stamp ? "{{lomakkeen_leima}}" : column.key();
      book.put(sheet, FormRows.KEYS, column.index(), key, Role.MACHINE);
      if (column.field().isPresent()) {
        book.dress(sheet, FormRows.HEADINGS, column.index(), Role.HEADING);
      }
      sheet.setColumnHidden(column.index(), MACHINES.contains(column));
    }
    sheet.getRow(FormRows.KEYS).setZeroHeight(true);
    book.height(sheet, FormRows.HEADINGS, 33);
  }

  private void pattern(int row, String kind) {
    for (FormColumn column : FormColumn.values()) {
      book.dress(sheet, row, column.index(), role(column));
    }
    if (kind.equals(RowPattern.FORM_MEASURE)) {
      book.dress(sheet, row, FormColumn.OUTCOME.index(), Role.CLOSED);
      book.dress(sheet, row, FormColumn.FORECAST.index(), Role.CLOSED);
    }
    String check = new CheckFormula(row, language).text();
    book.formula(sheet, row, FormColumn.CHECK.index(), check, "", Role.CHECK);
    book.pattern(kind, sheet, row);
  }

  private static Role role(FormColumn column) {
    if (column.field().isPresent()) {
      return Role.OPEN_TEXT;
    }
    return MACHINES.contains(column) ? Role.MACHINE : Role.LOCKED;
  }

  private void print() {
    int index = book.poi().getSheetIndex(sheet);
    book.poi().setPrintArea(index, 0, FormColumn.CHECK.index(), 0, FormRows.MEASURE);
    sheet.setRepeatingRows(new CellRangeAddress(FormRows.HEADINGS, FormRows.HEADINGS, -1, -1));
  }

  private static CellRangeAddress table() {
    return new CellRangeAddress(FormRows.HEADINGS, FormRows.MEASURE, 0, FormColumn.CHECK.index());
  }
}
