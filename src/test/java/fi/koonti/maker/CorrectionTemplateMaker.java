package fi.koonti.maker;

import fi.koonti.layout.CorrectionColumn;
import fi.koonti.layout.CorrectionMark;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.StyleName;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws the template of the list of what is to be corrected in a returned file. */
final class CorrectionTemplateMaker {

  private static final int TITLE = 0;
  private static final int COUNTS = 1;
  private static final int INSTRUCTION = 2;
  private static final int HEADINGS = 3;
  private static final int PATTERN = 4;

  private CorrectionTemplateMaker() {}

  /** The template's bytes in a language. */
  static byte[] draw(Language language) {
    Texts texts = MakerTexts.in(language);
    TemplateWorkbook book = new TemplateWorkbook(texts.get("correction.title"), language);
    for (StyleName style : StyleName.values()) {
      // A mark lies on open cells too, and must be told from them.
      book.style(style == StyleName.STATUS_TO_CORRECT ? Role.MARK_LACKING : Role.of(style));
    }
    XSSFSheet sheet = book.sheet(CorrectionMark.sheet(language), texts.get("correction.footer"));
    book.put(sheet, TITLE, 0, texts.get("correction.title"), Role.TITLE);
    book.height(sheet, TITLE, 27);
    book.put(sheet, COUNTS, 0, "{{maarat}}", Role.INSTRUCTION);
    book.put(sheet, INSTRUCTION, 0, "{{ohje}}", Role.INSTRUCTION);
    book.height(sheet, INSTRUCTION, 27);
    book.headings(sheet, HEADINGS, List.of(CorrectionColumn.values()), language, Role.HEADING);
    book.height(sheet, HEADINGS, 21);
    book.put(sheet, HEADINGS, CorrectionColumn.STAMP.index(), "{{tunniste}}", Role.MACHINE);
    for (CorrectionColumn column : CorrectionColumn.values()) {
      book.dress(sheet, PATTERN, column.index(), role(column));
    }
    sheet.setColumnHidden(CorrectionColumn.STAMP.index(), true);
    book.pattern(RowPattern.CORRECTION, sheet, PATTERN);
    sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
    sheet.createFreezePane(0, PATTERN);
    return book.bytes();
  }

  private static Role role(CorrectionColumn column) {
    return switch (column) {
      case SEVERITY -> Role.TEXT_STRONG;
      case CELL -> Role.LINK;
      case STAMP -> Role.MACHINE;
      case SHEET, ID, MESSAGE, ADVICE -> Role.TEXT;
    };
  }
}
