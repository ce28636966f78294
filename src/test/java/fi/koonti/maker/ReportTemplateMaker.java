package fi.koonti.maker;

import fi.koonti.layout.StyleName;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;

/** Draws the template of the consolidated workbook, sheet by sheet in their order. */
final class ReportTemplateMaker {

  private ReportTemplateMaker() {}

  /** The template's bytes in a language. */
  static byte[] draw(Language language) {
    Texts texts = Texts.of(ReportTemplateMaker.class, "reportmaker", language);
    TemplateWorkbook book = new TemplateWorkbook(texts.get("document.title"), language);
    for (StyleName style : StyleName.values()) {
      book.style(Role.of(style));
    }
    ReportTables tables = new ReportTables(book, texts);
    new AboutDrawing(book, texts).draw();
    SummaryDrawing summary = new SummaryDrawing(book, texts);
    summary.sheet();
    tables.deviations();
    new ReportPagesDrawing(book, texts).draw();
    tables.development();
    StatisticsDrawing statistics = new StatisticsDrawing(book, texts);
    statistics.sheet();
    tables.data();
    tables.returns();
    tables.findings();
    tables.ledger();
    tables.changes();
    tables.machine();
    // Formulas name what the other sheets hold, so these must be there first.
    statistics.draw();
    summary.draw();
    return book.bytes();
  }
}
