package fi.koonti.maker;

import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.text.Texts;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws the first sheet of what is published: what it is, how to read it, which sheets it has. */
final class AboutDrawing {

  private static final int RULES = 3;
  private static final int GROUPS = RULES + 6;
  private static final int SHEETS = GROUPS + 4;

  private final TemplateWorkbook book;
  private final Texts texts;

  AboutDrawing(TemplateWorkbook book, Texts texts) {
    this.book = book;
    this.texts = texts;
  }

  void draw() {
    XSSFSheet sheet = book.sheet(ReportSheet.ABOUT.title(texts.language()), texts.get("footer"));
    book.width(sheet, 0, 24);
    book.width(sheet, 1, 120);
    book.put(sheet, 0, 0, texts.get("about.title"), Role.TITLE);
    book.height(sheet, 0, 27);
    book.put(
        sheet,
        1,
        0,
        texts.get("summary.title") + ". " + texts.get("summary.line"),
        Role.INSTRUCTION);
    book.put(sheet, RULES - 1, 0, texts.get("about.rules"), Role.SUBTITLE);
    for (int i = 0; i < GROUPS - RULES - 2; i++) {
      book.put(sheet, RULES + i, 0, texts.get("about.rule." + i), Role.INSTRUCTION);
    }
    headings(sheet, GROUPS, "about.groups", "Ryhmat");
    book.dress(sheet, GROUPS + 1, 0, Role.TEXT_STRONG);
    book.dress(sheet, GROUPS + 1, 1, Role.TEXT);
    book.pattern(RowPattern.ABOUT_GROUP, sheet, GROUPS + 1);
    headings(sheet, SHEETS, "about.sheets", "Sisalto");
    book.dress(sheet, SHEETS + 1, 0, Role.LINK);
    book.dress(sheet, SHEETS + 1, 1, Role.TEXT);
    book.pattern(RowPattern.ABOUT_SHEET, sheet, SHEETS + 1);
  }

  private void headings(XSSFSheet sheet, int row, String key, String table) {
    book.put(sheet, row, 0, texts.get(key), Role.HEADING);
    book.put(sheet, row, 1, texts.get(key + ".content"), Role.HEADING);
    book.plainTable(sheet, texts.get("table." + table), row, row + 1, 0, 2);
  }
}
