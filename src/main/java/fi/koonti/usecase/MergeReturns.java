package fi.koonti.usecase;

import fi.koonti.check.Expectation;
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
import fi.koonti.usecase.MergeOutputs.Kind;
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
   * @return what was merged; where it is not {@linkplain MergeOutputs#areFitFor fit}, nothing was
   *     written but the copies
   */
  public static Result run(Sources sources, MergeOutputs outputs, Progress progress)
      throws UseCaseException {
    OutputEnding.WORKBOOK.demand(outputs.workbook());
    demandEnding(OutputEnding.DOCUMENT, outputs.place(Kind.DOCUMENT));
    refuseDataForThePublic(outputs);
    for (Kind kind : List.of(Kind.TABLES, Kind.ANNEXES)) {
      refuseAmongInputs(outputs.place(kind), sources);
    }
    Optional<Path> copies = outputs.place(Kind.COPIES);
    Optional<Annotation> annotation =
        copies.isPresent()
            ? Optional.of(Annotation.into(copies.get(), sources.files()))
            : Optional.empty();
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
      MergeOutputs outputs)
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
                  outputs.hasLanguage() ? Spoken.nothing() : read.spoken(),
                  language,
                  outputs.templates(),
                  writing);
    }
    return new Result(merged, List.copyOf(notes), copies, writing.write());
  }

  private static List<String> put(
      MergedReport merged, MergeOutputs outputs, Language language, Writing writing)
      throws UseCaseException {
    WorkbookReport workbook = Drawing.workbook(outputs.templates(), language);
    List<String> notes = List.of();
    writing.summedWorkbook(
        outputs.workbook(), out -> workbook.write(merged, language, outputs.published(), out));
    Optional<Path> document = outputs.place(Kind.DOCUMENT);
    if (document.isPresent()) {
      WordReport.Made made =
          Documents.make(merged, language, outputs.published(), outputs.templates());
      writing.document(document.get(), made.bytes());
      notes = made.missing().stream().map(missing -> missing.sentence(language)).toList();
    }
    Optional<Path> annexes = outputs.place(Kind.ANNEXES);
    if (annexes.isPresent()) {
      putAnnexes(merged, outputs, language, writing.into(annexes.get(), "docx"));
    }
    outputs
        .place(Kind.JSON)
        .ifPresent(
            file -> writing.machine(file, out -> new JsonReport(language).write(merged, out)));
    outputs
        .place(Kind.TABLES)
        .ifPresent(folder -> putTables(merged, language, writing.into(folder, "csv")));
    return notes;
  }

  private static void putAnnexes(
      MergedReport merged, MergeOutputs outputs, Language language, Writing.Group annexes)
      throws UseCaseException {
    for (SectorReturn sector : merged.returns()) {
      String name = merged.period().key() + "_" + sector.sector().code() + ".docx";
      byte[] bytes =
          Documents.makeFor(sector, merged, language, outputs.published(), outputs.templates())
              .bytes();
      annexes.document(name, out -> out.write(bytes));
    }
    annexes.areAllDocuments();
  }

  private static void putTables(MergedReport merged, Language language, Writing.Group tables) {
    CsvReport.files(merged, language)
        .forEach(
            (name, table) ->
                tables.machine(name, out -> out.write(table.getBytes(StandardCharsets.UTF_8))));
  }

  private static void demandEnding(OutputEnding ending, Optional<Path> file)
      throws UseCaseException {
    if (file.isPresent()) {
      ending.demand(file.get());
    }
  }

  private static void refuseAmongInputs(Optional<Path> folder, Sources sources)
      throws UseCaseException {
    if (folder.isPresent()) {
      Folders.refuseAmongInputs(folder.get(), sources.files());
    }
  }

  /** Tables and data for programs carry contacts and the names of files. */
  private static void refuseDataForThePublic(MergeOutputs outputs) throws UseCaseException {
    boolean json = outputs.place(Kind.JSON).isPresent();
    if (outputs.published() && (json || outputs.place(Kind.TABLES).isPresent())) {
      throw UseCaseException.of(UseCaseException.Kind.PUBLISHED_DATA)
          .with("option", json ? "--json" : "--csv");
    }
  }
}
