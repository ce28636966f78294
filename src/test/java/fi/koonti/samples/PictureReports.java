package fi.koonti.samples;

import fi.koonti.merge.MergedReport;
import fi.koonti.report.Rounds;
import fi.koonti.report.WorkbookReport;
import fi.koonti.report.word.UnusableTemplateException;
import fi.koonti.report.word.WordReport;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateException;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the consolidated workbooks and documents whose pictures are in {@code docs/pictures}:
 * {@code java fi.koonti.samples.PictureReports FOLDER}, from the test class path. The sample city,
 * a small one, and one of 35 sectors and 450 indicators.
 */
public final class PictureReports {

  private static final Path TEMPLATE = Path.of("workbook-templates/koonti.xlsx");

  private static final Path DOCUMENT = Path.of("workbook-templates/raportti.docx");

  private PictureReports() {}

  public static void main(String[] args) throws IOException, TemplateException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    WorkbookReport report = new WorkbookReport(Template.open(TEMPLATE));
    write(report, Rounds.pori(), folder.resolve("report-sample.xlsx"));
    write(report, Rounds.small(), folder.resolve("report-small.xlsx"));
    write(report, Rounds.large(), folder.resolve("report-large.xlsx"));
    write(report, Rounds.afterFourPeriods(), folder.resolve("report-periods.xlsx"));
    document(Rounds.pori(), folder.resolve("report-sample.docx"));
    document(Rounds.large(), folder.resolve("report-large.docx"));
  }

  private static void document(MergedReport merged, Path file) throws IOException {
    byte[] template = Files.readAllBytes(DOCUMENT);
    try {
      WordReport.Made made = new WordReport(template, template).make(merged, Language.FI, false);
      Files.write(file, made.bytes());
    } catch (UnusableTemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(WorkbookReport report, MergedReport merged, Path file)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      report.write(merged, Language.FI, false, out);
    }
  }
}
