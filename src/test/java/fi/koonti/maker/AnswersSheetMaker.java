package fi.koonti.maker;

import fi.koonti.form.ProgressWords;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRegion;
import fi.koonti.layout.FormRows;
import fi.koonti.layout.FormSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.PageMargin;
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
    List.of(Role.OPEN_NUMBER, Role.OPEN_DATE, Role.OPEN_TEXT, Role.CLOSED, Role.REPEATED)
        .forEach(book::style);
    pattern(FormRows.INDICATOR, RowPattern.FORM_INDICATOR);
    pattern(FormRows.MEASURE, RowPattern.FORM_MEASURE);
    new AnswerRulesMaker(book, sheet, language).draw();
    sheet.createFreezePane(FormRows.LAST_FROZEN.index() + 1, FormRows.HEADINGS + 1);
    sheet.setAutoFilter(table());
    print();
    String first = "$A$" + (FormRows.HEADINGS + 1);
    book.name(FormRegion.TEMPLATE_NAME, "'" + sheet.getSheetName() + "'!" + first);
    FormTemplateMaker.protect(sheet);
  }

  /** Two lines, of which nothing is wider than the columns that stay in sight. */
  private void top() {
    int progress = FormRows.PROGRESS;
    book.put(sheet, FormRows.TITLE, 0, "{{seurannan_otsikko}}", Role.FORM_TITLE);
    book.put(
        sheet,
        FormRows.TITLE,
        FormRows.INSTRUCTION.index(),
        texts.get("form.answers.instruction"),
        Role.FRONT_NOTE);
    ProgressFormulas formulas = new ProgressFormulas(language);
    String next =
        formulas.next(ProgressFormulas.Scope.ALL, ProgressWords.ALL_DONE, ProgressWords.NEXT);
    String sentence = formulas.dueAndSentence();
    book.formula(sheet, progress, FormRows.SENTENCE.index(), sentence, "", Role.LABEL);
    book.formula(sheet, progress, FormRows.LINK.index(), next, "", Role.GO);
    book.formula(sheet, progress, FormRows.LACK.index(), formulas.lack(), "", Role.LABEL);
    book.height(sheet, FormRows.TITLE, 24);
    book.height(sheet, progress, 20);
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
    book.height(sheet, FormRows.HEADINGS, 24);
  }

  private void pattern(int row, String kind) {
    for (FormColumn column : FormColumn.values()) {
      book.dress(sheet, row, column.index(), role(column));
    }
    if (kind.equals(RowPattern.FORM_MEASURE)) {
      book.dress(sheet, row, FormColumn.OUTCOME.index(), Role.CLOSED);
      book.dress(sheet, row, FormColumn.FORECAST.index(), Role.CLOSED);
    }
    String check = new CheckFormula(row).text();
    book.formula(sheet, row, FormColumn.CHECK.index(), check, "", Role.CHECK);
    book.pattern(kind, sheet, row);
  }

  private static Role role(FormColumn column) {
    if (column.field().isPresent()) {
      return Role.OPEN_TEXT;
    }
    if (MACHINES.contains(column)) {
      return Role.MACHINE;
    }
    return column.isOnPaper() ? Role.LOCKED : Role.LOOKED_UP;
  }

  private void print() {
    int index = book.poi().getSheetIndex(sheet);
    book.poi().setPrintArea(index, 0, FormColumn.CHECK.index(), 0, FormRows.MEASURE);
    sheet.setMargin(PageMargin.LEFT, 0.3);
    sheet.setMargin(PageMargin.RIGHT, 0.3);
    sheet.setMargin(PageMargin.TOP, 0.6);
    sheet.setMargin(PageMargin.BOTTOM, 0.6);
    sheet.setMargin(PageMargin.HEADER, 0.3);
    sheet.setMargin(PageMargin.FOOTER, 0.3);
    sheet.getHeader().setLeft("&\"Calibri,Regular\"&10" + texts.get("form.header"));
    sheet.getHeader().setRight("&\"Calibri,Regular\"&10" + texts.get("form.header-right"));
    sheet.getFooter().setLeft("");
    sheet.setRepeatingRows(new CellRangeAddress(FormRows.HEADINGS, FormRows.HEADINGS, -1, -1));
  }

  private static CellRangeAddress table() {
    return new CellRangeAddress(FormRows.HEADINGS, FormRows.MEASURE, 0, FormColumn.DEED.index());
  }
}
