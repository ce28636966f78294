package fi.koonti.usecase;

import fi.koonti.merge.MergedReport;
import fi.koonti.report.JsonReport;
import fi.koonti.report.WorkbookReport;
import fi.koonti.report.csv.CsvReport;
import fi.koonti.text.Language;
import fi.koonti.usecase.MergeOutputs.Kind;
import java.io.IOException;
import java.io.OutputStream;

/** Draws what a merge gives; here to nowhere, to find the file with which something throws. */
final class Drawing {

  private Drawing() {}

  /** Draws all outputs to nowhere; throws what drawing one of them throws. */
  static MergedReport tried(MergedReport merged, MergeOutputs outputs) throws UseCaseException {
    Language language = outputs.languageOf(merged);
    OutputStream nowhere = OutputStream.nullOutputStream();
    try {
      workbook(outputs.templates(), language).write(merged, language, outputs.published(), nowhere);
      if (outputs.place(Kind.DOCUMENT).isPresent()) {
        Documents.make(merged, language, outputs.published(), outputs.templates());
      }
      if (outputs.place(Kind.JSON).isPresent()) {
        new JsonReport(language).write(merged, nowhere);
      }
      if (outputs.place(Kind.TABLES).isPresent()) {
        CsvReport.files(merged, language);
      }
    } catch (IOException e) {
      throw new IllegalStateException("nowhere cannot fail", e);
    }
    return merged;
  }

  /** The consolidated workbook in its template, which lacks nothing. */
  static WorkbookReport workbook(Templates templates, Language language) throws UseCaseException {
    WorkbookReport workbook = new WorkbookReport(templates.open(Templates.Name.KOONTI, language));
    Templates.demandNothing(workbook.missing(language), Templates.Name.KOONTI, language);
    return workbook;
  }
}
