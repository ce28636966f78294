package fi.koonti.maker;

import fi.koonti.layout.ReportColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.text.Texts;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Draws the sheet of the printed report: one pattern row for each kind of line that the old reports
 * have, so that pouring only has to say which line comes next.
 */
final class ReportPagesDrawing {

  private static final int TITLE = 0;
  private static final int LINE = 1;
  private static final int FIRST = 3;

  private static final List<String> KINDS =
      List.of(
          RowPattern.REPORT_SECTOR,
          RowPattern.REPORT_SECTION,
          RowPattern.REPORT_LEVEL,
          RowPattern.REPORT_MEASURE,
          RowPattern.REPORT_HEADINGS,
          RowPattern.REPORT_INDICATOR,
          RowPattern.REPORT_TEXT);

  private final TemplateWorkbook book;
  private final Texts texts;

  ReportPagesDrawing(TemplateWorkbook book, Texts texts) {
    this.book = book;
    this.texts = texts;
  }

  void draw() {
    XSSFSheet sheet = book.sheet(ReportSheet.REPORT.title(texts.language()), texts.get("footer"));
    for (ReportColumn column : ReportColumn.values()) {
      book.width(sheet, column.index(), column.width());
    }
    book.put(sheet, TITLE, 0, texts.get("report.title"), Role.TITLE);
    book.height(sheet, TITLE, 27);
    book.put(sheet, LINE, 0, texts.get("report.line"), Role.INSTRUCTION);
    for (String kind : KINDS) {
      book.pattern(kind, sheet, row(kind));
    }
    book.dress(sheet, row(RowPattern.REPORT_SECTOR), 0, Role.REPORT_SECTOR);
    book.height(sheet, row(RowPattern.REPORT_SECTOR), 27);
    book.dress(sheet, row(RowPattern.REPORT_SECTION), 0, Role.REPORT_SECTION);
    book.height(sheet, row(RowPattern.REPORT_SECTION), 30);
    line(sheet, RowPattern.REPORT_LEVEL, Role.REPORT_LABEL, Role.REPORT_TEXT);
    line(sheet, RowPattern.REPORT_MEASURE, Role.REPORT_MEASURE_LABEL, Role.REPORT_MEASURE);
    line(sheet, RowPattern.REPORT_TEXT, Role.REPORT_LABEL, Role.REPORT_TEXT);
    book.headings(
        sheet,
        row(RowPattern.REPORT_HEADINGS),
        List.of(ReportColumn.values()),
        texts.language(),
        Role.HEADING_LIGHT);
    book.height(sheet, row(RowPattern.REPORT_HEADINGS), 18);
    for (ReportColumn column : ReportColumn.values()) {
      book.dress(sheet, row(RowPattern.REPORT_INDICATOR), column.index(), Role.TEXT);
    }
    book.dress(sheet, row(RowPattern.REPORT_INDICATOR), ReportColumn.LABEL.index(), Role.QUIET);
    book.dress(
        sheet, row(RowPattern.REPORT_INDICATOR), ReportColumn.TEXT.index(), Role.TEXT_STRONG);
  }

  private void line(XSSFSheet sheet, String kind, Role label, Role text) {
    book.dress(sheet, row(kind), ReportColumn.LABEL.index(), label);
    book.dress(sheet, row(kind), ReportColumn.TEXT.index(), text);
    book.dress(sheet, row(kind), ReportColumn.OUTCOME.index(), label);
    book.dress(sheet, row(kind), ReportColumn.STATUS.index(), text);
  }

  private static int row(String kind) {
    return FIRST + KINDS.indexOf(kind);
  }
}
