package fi.koonti.usecase;

import fi.koonti.check.Expectation;
import fi.koonti.finding.FindingCode;
import fi.koonti.io.Comparison;
import fi.koonti.io.InTheWay;
import fi.koonti.io.Written;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReturnsMerger;
import fi.koonti.merge.SectorReturn;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.report.JsonReport;
import fi.koonti.report.WorkbookReport;
import fi.koonti.report.csv.CsvReport;
import fi.koonti.report.word.WordReport;
import fi.koonti.submission.History;
import fi.koonti.submission.Returned;
import fi.koonti.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Merges what came back, and writes the consolidated workbook. */
public final class MergeReturns {

  private MergeReturns() {}

  /**
   * What came back, and against what it is held.
   *
   * @param files returned files and folders of them
   * @param period what someone calls it
   * @param previous earlier consolidated workbooks
   */
  public record Sources(List<Path> files, Path plan, String period, List<Path> previous) {

    /** What of these may lie among the returns without being one. */
    OwnFiles own() {
      return OwnFiles.none().reads(plan).reads(previous);
    }
  }

  /**
   * What is to be written.
   *
   * @param workbook the consolidated workbook
   * @param docx the Word report; null for none
   * @param docxPerSector the folder for an annex for each sector; null for none
   * @param json null for none
   * @param csv the folder for tables of comma-separated values; null for none
   * @param annotate the folder for copies of what is to be corrected; null for none
   * @param published whether workbook and document are for the public: without machine sheets,
   *     findings, names of files and of contacts
   * @param strict whether errors keep everything from being written
   * @param language null for the plan's own
   */
  public record Outputs(
      Path workbook,
      Path docx,
      Path docxPerSector,
      Path json,
      Path csv,
      Path annotate,
      boolean published,
      boolean strict,
      Language language,
      Templates templates,
      InTheWay inTheWay) {

    /** Whether nothing forbids that workbook, document and tables are made of this. */
    public boolean areFitFor(MergedReport merged) {
      return !(strict && merged.hasErrors()) && !tellsOfPersons(merged);
    }

    /** Whether the public would read what may be somebody's personal identity code. */
    public boolean tellsOfPersons(MergedReport merged) {
      return published
          && merged.findings().stream()
              .anyMatch(one -> one.code() == FindingCode.PERSONAL_CODE_IN_ANSWER);
    }

    /** These too may lie among the returns, from an earlier run. */
    OwnFiles among(OwnFiles own) {
      own.makes(workbook, Writing.WORKBOOK);
      if (docx != null) {
        own.makes(docx, Comparison.BYTES);
      }
      return json == null ? own : own.makes(json, Comparison.MACHINE);
    }

    /** The language of what is made. */
    Language languageOf(MergedReport merged) {
      return language == null ? merged.plan().settings().language() : language;
    }
  }

  /**
   * What came of it.
   *
   * @param notes sentences for whoever keeps the templates
   * @param copies how many annotated copies and lists were written
   */
  public record Result(MergedReport merged, List<String> notes, int copies, Written written) {}

  /** Reads and merges; writes nothing. */
  public static MergedReport merge(Sources sources, Progress progress) throws UseCaseException {
    Read read = Read.of(sources, sources.own(), progress);
    return Fence.around(read.returned(), read::merged);
  }

  /** All that was read, before anything is made of it. */
  private record Read(
      Expectation expected, History history, Batch batch, List<Returned> returned, Spoken spoken) {

    static Read of(Sources sources, OwnFiles own, Progress progress) throws UseCaseException {
      Plan plan = Plans.usable(sources.plan());
      Period period = Plans.period(plan, sources.period());
      Batch batch = Batch.of(sources.files(), own, Optional.of(plan), Optional.of(period));
      History history = PreviousReports.read(sources.previous(), plan, period);
      List<Returned> returned = new ArrayList<>();
      Spoken spoken = batch.read(progress, returned::add);
      return new Read(new Expectation(plan, period), history, batch, returned, spoken);
    }

    MergedReport merged(List<Returned> files) {
      return ReturnsMerger.merge(expected, history, files);
    }
  }

  /**
   * Reads, merges and writes; what cannot be made keeps all of it from being written.
   *
   * @return what was merged; where it is not {@linkplain Outputs#areFitFor fit}, nothing was
   *     written but the copies
   */
  public static Result run(Sources sources, Outputs outputs, Progress progress)
      throws UseCaseException {
    OutputEnding.WORKBOOK.demand(outputs.workbook());
    OutputEnding.DOCUMENT.demand(outputs.docx());
    refuseDataForThePublic(outputs);
    if (outputs.csv() != null) {
      Folders.refuseAmongInputs(outputs.csv(), sources.files());
    }
    if (outputs.docxPerSector() != null) {
      Folders.refuseAmongInputs(outputs.docxPerSector(), sources.files());
    }
    Optional<Annotation> annotation =
        outputs.annotate() == null
            ? Optional.empty()
            : Optional.of(Annotation.into(outputs.annotate(), sources.files()));
    OwnFiles own = outputs.among(sources.own());
    Read read = Read.of(sources, own, progress);
    List<Path> inputs = Inputs.paths(sources.files(), own);
    return Fence.around(
        read.returned(),
        files -> written(read, read.merged(files), annotation, sources, inputs, outputs),
        files -> Drawing.tried(read.merged(files), outputs));
  }

  private static Result written(
      Read read,
      MergedReport merged,
      Optional<Annotation> annotation,
      Sources sources,
      List<Path> inputs,
      Outputs outputs)
      throws UseCaseException {
    Language language = outputs.languageOf(merged);
    Writing writing =
        new Writing(outputs.inTheWay())
            .reads(sources.previous())
            .reads(sources.plan())
            .reads(inputs)
            .reads(outputs.templates().files());
    List<String> notes = new ArrayList<>();
    if (outputs.areFitFor(merged)) {
      notes.addAll(put(merged, outputs, language, writing));
    }
    int copies = 0;
    if (annotation.isPresent()) {
      copies =
          annotation
              .get()
              .put(
                  read.batch(),
                  merged.files(),
                  merged.findings(),
                  outputs.language() == null ? read.spoken() : Spoken.nothing(),
                  language,
                  outputs.templates(),
                  writing);
    }
    return new Result(merged, List.copyOf(notes), copies, writing.write());
  }

  private static List<String> put(
      MergedReport merged, Outputs outputs, Language language, Writing writing)
      throws UseCaseException {
    WorkbookReport workbook = Drawing.workbook(outputs.templates(), language);
    List<String> notes = List.of();
    writing.summedWorkbook(
        outputs.workbook(), out -> workbook.write(merged, language, outputs.published(), out));
    if (outputs.docx() != null) {
      WordReport.Made made =
          Documents.make(merged, language, outputs.published(), outputs.templates());
      writing.document(outputs.docx(), made.bytes());
      notes = made.missing().stream().map(missing -> missing.sentence(language)).toList();
    }
    if (outputs.docxPerSector() != null) {
      Writing.Group annexes = writing.into(outputs.docxPerSector(), "docx");
      for (SectorReturn sector : merged.returns()) {
        String name = merged.period().key() + "_" + sector.sector().code() + ".docx";
        byte[] bytes =
            Documents.makeFor(sector, merged, language, outputs.published(), outputs.templates())
                .bytes();
        annexes.document(name, out -> out.write(bytes));
      }
      annexes.areAllDocuments();
    }
    if (outputs.json() != null) {
      writing.machine(outputs.json(), out -> new JsonReport(language).write(merged, out));
    }
    if (outputs.csv() != null) {
      Writing.Group tables = writing.into(outputs.csv(), "csv");
      CsvReport.files(merged, language)
          .forEach(
              (name, table) ->
                  tables.machine(name, out -> out.write(table.getBytes(StandardCharsets.UTF_8))));
    }
    return notes;
  }

  /** Tables and data for programs carry contacts and the names of files. */
  private static void refuseDataForThePublic(Outputs outputs) throws UseCaseException {
    if (outputs.published() && (outputs.json() != null || outputs.csv() != null)) {
      String option = outputs.json() != null ? "--json" : "--csv";
      throw UseCaseException.of(UseCaseException.Kind.PUBLISHED_DATA).with("option", option);
    }
  }
}
