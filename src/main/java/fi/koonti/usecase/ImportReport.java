package fi.koonti.usecase;

import fi.koonti.grid.GridReader;
import fi.koonti.importing.ImportLedger;
import fi.koonti.importing.ImportedReport;
import fi.koonti.importing.OwnKind;
import fi.koonti.importing.ReportImport;
import fi.koonti.importing.ReportSource;
import fi.koonti.io.InTheWay;
import fi.koonti.io.Written;
import fi.koonti.layout.PlanColumn;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.plan.Plan;
import fi.koonti.planbook.EmptyPlan;
import fi.koonti.planbook.PlanWriter;
import fi.koonti.template.Template;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a plan workbook out of an old report. */
public final class ImportReport {

  private ImportReport() {}

  /**
   * What is wanted.
   *
   * @param year of the plan; empty for the one that the report speaks of
   * @param out the plan workbook
   * @param maps {@code HEADING=COLUMN}
   * @param labels a file of such lines
   * @param answers what is made of the answers, if anything
   */
  public record Options(
      Path report,
      OptionalInt year,
      Path out,
      List<String> maps,
      Optional<Path> labels,
      Optional<AnswersOutput> answers,
      Language language,
      InTheWay inTheWay) {}

  /** What was made. */
  public record Result(ImportedReport report, Written written) {}

  /** Reads the report and writes the workbooks. */
  public static Result run(Options options) throws UseCaseException {
    OutputEnding.WORKBOOK.demand(options.out());
    if (options.answers().isPresent()) {
      OutputEnding.WORKBOOK.demand(options.answers().get().file());
    }
    Map<String, PlanColumn> words = new HashMap<>();
    if (options.labels().isPresent()) {
      words.putAll(ImportWords.ofFile(options.labels().get()));
    }
    words.putAll(ImportWords.of(options.maps()));
    ReportSource source = source(options);
    if (source.own().isPresent()) {
      throw UseCaseException.of(
              source.own().get() == OwnKind.FORM
                  ? UseCaseException.Kind.REPORT_IS_A_FORM
                  : UseCaseException.Kind.REPORT_IS_A_PLAN)
          .with("path", options.report());
    }
    Plan empty = EmptyPlan.of(year(options, source), options.language());
    ImportedReport report =
        ReportImport.of(source, empty, words)
            .orElseThrow(
                () ->
                    UseCaseException.of(UseCaseException.Kind.NOT_A_REPORT)
                        .with("path", options.report()));
    demandNothingLost(report.ledger());
    Template template = Templates.carried().open(Templates.Name.SUUNNITELMA, options.language());
    byte[] plan =
        PlanWriter.write(report.plan(), ImportedSheets.of(report, options.language()), template);
    Writing writing =
        new Writing(options.inTheWay())
            .reads(options.report())
            .workbook(options.out(), out -> out.write(plan));
    options.labels().ifPresent(writing::reads);
    if (options.answers().isPresent()) {
      String name = options.out().getFileName().toString();
      options.answers().get().put(plan, name, writing);
    }
    return new Result(report, writing.write());
  }

  /** The account is the promise that nothing is dropped; if it does not add up, nothing is made. */
  private static void demandNothingLost(ImportLedger ledger) {
    if (ledger.lost() > 0) {
      throw new IllegalStateException("expected a place for every word, but found " + ledger);
    }
  }

  private static ReportSource source(Options options) throws UseCaseException {
    Path file = options.report();
    Inputs.refuseKept(file);
    PlanFile.demandFile(file);
    FileLimits limits = FileLimits.defaults();
    try {
      byte[] content = new GridReader(limits).bytes(file);
      return ReportSource.read(content, limits, options.language());
    } catch (UnreadableFileException refusal) {
      UseCaseException trouble =
          UseCaseException.of(UseCaseException.Kind.REPORT_UNREADABLE, refusal)
              .with("path", file)
              .with("why", refusal.code());
      for (Map.Entry<String, String> fact : refusal.facts().entrySet()) {
        trouble = trouble.with(fact.getKey(), fact.getValue());
      }
      throw trouble;
    }
  }

  private static int year(Options options, ReportSource source) throws UseCaseException {
    OptionalInt year =
        options.year().isPresent()
            ? options.year()
            : source.year(options.report().getFileName().toString());
    return year.orElseThrow(
        () ->
            UseCaseException.of(UseCaseException.Kind.REPORT_WITHOUT_YEAR)
                .with("path", options.report()));
  }
}
