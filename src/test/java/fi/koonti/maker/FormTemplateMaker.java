package fi.koonti.maker;

import fi.koonti.layout.FormSheet;
import fi.koonti.text.Language;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws the template of the form that people fill, {@code lomake.xlsx}. */
public final class FormTemplateMaker {

  private FormTemplateMaker() {}

  /** The template in a language. */
  public static byte[] draw(Language language) {
    TemplateWorkbook book = new TemplateWorkbook("{{otsikko}}", language);
    book.poi().getProperties().getCoreProperties().setKeywords("{{lomakkeen_tunnus}}");
    GuideSheetMaker guide = new GuideSheetMaker(book, language);
    AnswersSheetMaker form = new AnswersSheetMaker(book, language);
    ProgressSheetMaker progress = new ProgressSheetMaker(book, language);
    // The machine sheet is the last, but what formulas speak of must be there when they are drawn.
    new MetadataSheetMaker(book, language).draw();
    guide.draw();
    form.draw();
    progress.draw();
    int answers = book.poi().getSheetIndex(FormSheet.ANSWERS.title(language));
    book.poi().setActiveSheet(answers);
    book.poi().setSelectedTab(answers);
    book.poi().lockStructure();
    return book.bytes();
  }

  /**
   * Locks what is not to be answered, without a password: against slips, not against will. What
   * Excel can allow on a locked sheet and does no harm stays possible.
   */
  static void protect(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockFormatRows(false);
    sheet.lockFormatColumns(false);
    sheet.lockAutoFilter(false);
    sheet.lockSelectLockedCells(false);
    sheet.lockObjects(false);
  }
}
