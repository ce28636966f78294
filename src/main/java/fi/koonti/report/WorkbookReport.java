package fi.koonti.report;

import fi.koonti.layout.SummaryColumn;
import fi.koonti.merge.MergedReport;
import fi.koonti.plan.Status;
import fi.koonti.plan.StatusChoice;
import fi.koonti.template.MissingElement;
import fi.koonti.template.SeriesColour;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateFill;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Pours the consolidated workbook into its template. The same merge, language and template give the
 * same bytes.
 */
public final class WorkbookReport {

  private final Template template;

  /** A report in a template; whether the template will do is told by {@link #missing}. */
  public WorkbookReport(Template template) {
    this.template = Objects.requireNonNull(template, "template");
  }

  /**
   * Everything that the template lacks for a language; a report can be made only when that is none.
   */
  public List<MissingElement> missing(Language language) {
    return TemplateNeeds.missingIn(template, language);
  }

  /**
   * Writes the workbook to a stream, which stays open.
   *
   * @param published whether it is for the public, see {@link Published}
   * @return the sum of its content, see {@link TemplateFill#writeTo}
   * @throws IllegalStateException when the template lacks something
   */
  public Optional<String> write(
      MergedReport merged, Language language, boolean published, OutputStream out)
      throws IOException {
    return fill(merged, language, published).writeTo(out);
  }

  private TemplateFill fill(MergedReport merged, Language language, boolean published) {
    List<MissingElement> missing = missing(language);
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "expected a template that lacks nothing, but found " + missing);
    }
    TemplateFill fill = template.fill();
    ReportContext context = new ReportContext(merged, language, published, fill);
    texts(context);
    // The front page leads into the other sheets and counts them, so their rows come first.
    new DataSheet(context).fill();
    new DevelopmentSheet(context).fill();
    new DeviationSheet(context).fill();
    new StatisticsSheet(context).fill();
    new SummarySheet(context).fill();
    new ReportPages(context).fill();
    new ReturnSheet(context).fill();
    new FindingSheet(context).fill();
    new LedgerSheet(context).fill();
    new ChangeSheet(context).fill();
    new HistorySheet(context).fill();
    new AboutSheet(context).fill(published);
    if (published) {
      Published.strip(fill, language);
    }
    return fill;
  }

  private static void texts(ReportContext context) {
    TemplateFill fill = context.fill();
    context.telling().places().forEach(fill::put);
    fill.put("painopiste.puuttuu", context.texts().get("no-focus-area"))
        .put("tulos.ei-palautettu", context.texts().get("result.not-returned"));
    for (Status status : Status.values()) {
      fill.put("tila." + status.name(), context.word(status));
    }
    fill.put("tila." + SummaryColumn.NOT_ANSWERED_CODE, context.word(null))
        .put("tavoitteet.ryhma", KeyFigures.goalGroup(context.merged()).name());
    for (StatusChoice choice : context.merged().plan().statuses()) {
      fill.colour("tila." + choice.status().name(), SeriesColour.of(choice.colour()));
    }
  }
}
