package fi.koonti.round;

import fi.koonti.check.Expectation;
import fi.koonti.grid.GridLimits;
import fi.koonti.merge.Consolidation;
import fi.koonti.merge.Merger;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.read.InputFile;
import fi.koonti.read.SubmissionReader;
import fi.koonti.report.JsonReport;
import fi.koonti.report.WorkbookReport;
import fi.koonti.submission.History;
import fi.koonti.submission.Returned;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
   * @param json null for none
   * @param strict whether errors keep everything from being written
   * @param language null for the plan's own
   */
  public record Outputs(
      Path workbook, Path json, boolean strict, Language language, Moulds moulds) {}

  /** Reads and merges; writes nothing. */
  public static Consolidation merge(Sources sources, Progress progress) throws Trouble {
    Plan plan = Plans.usable(sources.plan());
    Period period = Plans.period(plan, sources.period());
    List<InputFile> inputs = Inputs.of(sources.files());
    History history = Histories.read(sources.previous(), plan, period);
    SubmissionReader reader = new SubmissionReader(GridLimits.defaults());
    List<Returned> returned = new ArrayList<>();
    for (InputFile input : inputs) {
      returned.add(reader.read(input));
      progress.step(returned.size(), inputs.size());
    }
    return Merger.merge(new Expectation(plan, period), history, returned);
  }

  /**
   * Reads, merges and writes.
   *
   * @return what was merged; {@code strict} and errors together mean that nothing was written
   */
  public static Consolidation run(Sources sources, Outputs outputs, Progress progress)
      throws Trouble {
    refuseToOverwriteInputs(sources, outputs);
    Consolidation merged = merge(sources, progress);
    if (outputs.strict() && merged.hasErrors()) {
      return merged;
    }
    Language language =
        outputs.language() == null ? merged.plan().settings().language() : outputs.language();
    WorkbookReport workbook = workbook(outputs.moulds(), language);
    write(outputs.workbook(), file -> workbook.write(merged, language, file));
    if (outputs.json() != null) {
      write(outputs.json(), file -> new JsonReport(language).write(merged, file));
    }
    return merged;
  }

  private static WorkbookReport workbook(Moulds moulds, Language language) throws Trouble {
    WorkbookReport workbook = new WorkbookReport(moulds.open(Moulds.Name.KOONTI, language));
    List<String> lacks =
        workbook.lacks(language).stream().map(lack -> lack.sentence(language)).toList();
    if (!lacks.isEmpty()) {
      throw Trouble.of(Trouble.Kind.UNUSABLE_MOULD)
          .with("mould", Moulds.Name.KOONTI.file(language))
          .with("why", String.join(" ", lacks));
    }
    return workbook;
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
    Path workbook = outputs.workbook().toAbsolutePath().normalize();
    if (outputs.json() != null && workbook.equals(outputs.json().toAbsolutePath().normalize())) {
      throw Trouble.of(Trouble.Kind.OUTPUTS_ALIKE).with("path", outputs.workbook());
    }
    List<Path> inputs = new ArrayList<>(sources.previous());
    inputs.add(sources.plan());
    Inputs.of(sources.files()).forEach(input -> inputs.add(input.path()));
    for (Path input : inputs) {
      for (Path output : new Path[] {outputs.workbook(), outputs.json()}) {
        if (output != null && Folders.isSame(input, output)) {
          throw Trouble.of(Trouble.Kind.OUTPUT_IS_INPUT).with("path", output);
        }
      }
    }
  }
}
