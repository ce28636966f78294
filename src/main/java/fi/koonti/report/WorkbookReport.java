package fi.koonti.report;

import fi.koonti.layout.SummaryColumn;
import fi.koonti.merge.MergedReport;
import fi.koonti.template.MissingElement;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateFill;
import fi.koonti.plan.Status;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/**
 * Pours the consolidated workbook into its template. The same merge, language and template give the same
 * bytes.
 */
public final class WorkbookReport {

  private final Template template;

  /** A report in a template; whether the template will do is told by {@link #lacks}. */
  public WorkbookReport(Template template) {
    this.template = Objects.requireNonNull(template, "template");
  }

  /**
   * Everything that the template lacks for a language; a report can be made only when that is none.
   */
  public List<MissingElement> lacks(Language language) {
    return TemplateNeeds.lacksOf(template, language);
  }

  /**
   * Writes the workbook to a stream, which stays open.
   *
   * @param published whether it is for the public, see {@link Published}
   * @throws IllegalStateException when the template lacks something
   */
  public void write(MergedReport merged, Language language, boolean published, OutputStream out)
      throws IOException {
    pour(merged, language, published).writeTo(out);
  }

  private TemplateFill pour(MergedReport merged, Language language, boolean published) {
    List<MissingElement> lacks = lacks(language);
    if (!lacks.isEmpty()) {
      throw new IllegalStateException("expected a template that lacks nothing, but found " + lacks);
    }
    TemplateFill pour = template.pour();
    ReportContext edition = new ReportContext(merged, language, pour);
    texts(edition);
    // The front page leads into the other sheets and counts them, so their rows come first.
    new DataSheet(edition).pour();
    new DevelopmentSheet(edition).pour();
    new DeviationSheet(edition).pour();
    new SummarySheet(edition).pour();
    new ReportPages(edition).pour();
    new ReturnSheet(edition).pour();
    new FindingSheet(edition).pour();
    new LedgerSheet(edition).pour();
    new ChangeSheet(edition).pour();
    new HistorySheet(edition).pour();
    if (published) {
      Published.strip(pour, language);
    }
    return pour;
  }

  private static void texts(ReportContext edition) {
    TemplateFill pour = edition.pour();
    edition.telling().places().forEach(pour::put);
    pour.put("painopiste.puuttuu", edition.texts().get("no-focus-area"))
        .put("tulos.ei-palautettu", edition.texts().get("result.not-returned"));
    for (Status status : Status.values()) {
      pour.put("tila." + status.name(), edition.word(status));
    }
    pour.put("tila." + SummaryColumn.NOT_ANSWERED_CODE, edition.word(null));
  }
}
