package fi.koonti.round;

import fi.koonti.check.Expectation;
import fi.koonti.file.SafeFile;
import fi.koonti.merge.Consolidation;
import fi.koonti.merge.Merger;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.report.JsonReport;
import fi.koonti.report.WorkbookReport;
import fi.koonti.report.csv.CsvReport;
import fi.koonti.report.word.WordReport;
import fi.koonti.submission.History;
import fi.koonti.submission.Returned;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Merges what came back, and writes the consolidated workbook. */
public final class Consolidate {

  private Consolidate() {}

  /**
   * What came back, and against what it is held.
   *
   * @param files returned files and folders of them
   * @param period what someone calls it
   * @param previous earlier consolidated workbooks
   */
  public record Sources(List<Path> files, Path plan, String period, List<Path> previous) {}

  /**
   * What is to be written.
   *
   * @param workbook the consolidated workbook
   * @param docx the Word report; null for none
   * @param json null for none
   * @param csv the folder for tables of comma-separated values; null for none
   * @param published whether workbook and document are for the public: without machine sheets,
   *     findings, names of files and of contacts
   * @param strict whether errors keep everything from being written
   * @param language null for the plan's own
   */
  public record Outputs(
      Path workbook,
      Path docx,
      Path json,
      Path csv,
      boolean published,
      boolean strict,
      Language language,
      Moulds moulds) {

    /** Every file that is to be written. */
    List<Path> files() {
      Stream<Path> tables = csv == null ? Stream.of() : CsvReport.FILES.stream().map(csv::resolve);
      return Stream.concat(Stream.of(workbook, docx, json).filter(Objects::nonNull), tables)
          .toList();
    }
  }

  /**
   * What came of it.
   *
   * @param batch the files as they were found
   * @param spoken the languages of the forms
   * @param notes sentences for whoever keeps the templates
   */
  public record Result(Consolidation merged, Batch batch, Spoken spoken, List<String> notes) {}

  /** Reads and merges; writes nothing. */
  public static Consolidation merge(Sources sources, Progress progress) throws Trouble {
    return read(sources, progress).merged();
  }

  private static Result read(Sources sources, Progress progress) throws Trouble {
    Plan plan = Plans.usable(sources.plan());
    Period period = Plans.period(plan, sources.period());
    Batch batch = Batch.of(sources.files(), Optional.of(plan), Optional.of(period));
    History history = Histories.read(sources.previous(), plan, period);
    List<Returned> returned = new ArrayList<>();
    Spoken spoken = batch.read(progress, returned::add);
    Expectation expected = new Expectation(plan, period);
    Consolidation merged = Fence.around(returned, files -> Merger.merge(expected, history, files));
    return new Result(merged, batch, spoken, List.of());
  }

  /**
   * Reads, merges and writes; what cannot be made keeps all of it from being written.
   *
   * @return what was merged; {@code strict} and errors together mean that nothing was written
   */
  public static Result run(Sources sources, Outputs outputs, Progress progress) throws Trouble {
    refuseToOverwriteInputs(sources, outputs);
    Result read = read(sources, progress);
    Consolidation merged = read.merged();
    if (outputs.strict() && merged.hasErrors()) {
      return read;
    }
    Language language =
        outputs.language() == null ? merged.plan().settings().language() : outputs.language();
    WorkbookReport workbook = workbook(outputs.moulds(), language);
    List<String> notes = new ArrayList<>();
    if (outputs.docx() != null) {
      notes.addAll(document(merged, outputs, language));
    }
    write(outputs.workbook(), file -> workbook.write(merged, language, outputs.published(), file));
    if (outputs.json() != null) {
      write(outputs.json(), file -> new JsonReport(language).write(merged, file));
    }
    if (outputs.csv() != null) {
      for (Map.Entry<String, String> table : CsvReport.files(merged, language).entrySet()) {
        write(
            outputs.csv().resolve(table.getKey()),
            table.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return new Result(merged, read.batch(), read.spoken(), List.copyOf(notes));
  }

  private static List<String> document(Consolidation merged, Outputs outputs, Language language)
      throws Trouble {
    WordReport.Made made = Documents.make(merged, language, outputs.published(), outputs.moulds());
    write(outputs.docx(), made.bytes());
    return made.lacks().stream().map(lack -> lack.sentence(language)).toList();
  }

  private static WorkbookReport workbook(Moulds moulds, Language language) throws Trouble {
    WorkbookReport workbook = new WorkbookReport(moulds.open(Moulds.Name.KOONTI, language));
    Moulds.demandNothing(workbook.lacks(language), Moulds.Name.KOONTI, language);
    return workbook;
  }

  private static void write(Path file, byte[] bytes) throws Trouble {
    write(file, target -> SafeFile.write(target, out -> out.write(bytes)));
  }

  private interface Writing {
    void to(Path file) throws IOException;
  }

  private static void write(Path file, Writing writing) throws Trouble {
    Folders.madeFor(file);
    try {
      writing.to(file);
    } catch (IOException e) {
      throw Trouble.because(Trouble.Kind.CANNOT_WRITE, e).with("path", file);
    }
  }

  private static void refuseToOverwriteInputs(Sources sources, Outputs outputs) throws Trouble {
    Set<Path> distinct = new HashSet<>();
    for (Path output : outputs.files()) {
      if (Files.isDirectory(output)) {
        throw Trouble.of(Trouble.Kind.OUTPUT_IS_FOLDER).with("path", output);
      }
      if (!distinct.add(output.toAbsolutePath().normalize())) {
        throw Trouble.of(Trouble.Kind.OUTPUTS_ALIKE).with("path", output);
      }
    }
    List<Path> inputs = new ArrayList<>(sources.previous());
    inputs.add(sources.plan());
    inputs.addAll(Inputs.paths(sources.files()));
    for (Path input : inputs) {
      for (Path output : outputs.files()) {
        if (Folders.isSame(input, output)) {
          throw Trouble.of(Trouble.Kind.OUTPUT_IS_INPUT).with("path", output);
        }
      }
    }
  }
}
