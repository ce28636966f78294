package fi.koonti.report;

import fi.koonti.layout.Column;
import fi.koonti.layout.DataColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.ReturnColumn;
import fi.koonti.template.TemplateFill;
import fi.koonti.text.Language;
import java.util.List;

/**
 * What the public does not get: what is told to those who mend returns, where in whose file an
 * answer stood, whom to ask, and what only the program reads. No sheet is hidden.
 */
final class Published {

  private static final List<ReportSheet> SHEETS =
      List.of(ReportSheet.FINDINGS, ReportSheet.LEDGER, ReportSheet.MACHINE);

  private Published() {}

  static void strip(TemplateFill fill, Language language) {
    SHEETS.forEach(sheet -> fill.drop(sheet.title(language)));
    leaveOut(
        fill,
        ReportSheet.DATA.title(language),
        DataColumn.FILE,
        DataColumn.SHEET,
        DataColumn.CELL,
        DataColumn.OTHER_SOURCES);
    for (DataColumn column : DataColumn.values()) {
      if (column.entry().filter(entry -> !entry.isPublished()).isPresent()) {
        leaveOut(fill, ReportSheet.DATA.title(language), column);
      }
    }
    leaveOut(
        fill,
        ReportSheet.RETURNS.title(language),
        ReturnColumn.FILE,
        ReturnColumn.REASON,
        ReturnColumn.TO_CORRECT,
        ReturnColumn.CONTACT);
  }

  private static void leaveOut(TemplateFill fill, String sheet, Column... columns) {
    for (Column column : columns) {
      fill.leaveOut(sheet, column.index());
    }
  }
}
