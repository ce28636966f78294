package fi.koonti.usecase;

import fi.koonti.io.InTheWay;
import fi.koonti.merge.MergedReport;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Plays the whole round on the samples: forms out, returns in, checked and merged. */
public final class Demo {

  /** Where the launcher says that the program lives. */
  private static final String HOME = "koonti.home";

  private static final String PERIOD = "2023-Q3";
  private static final String PREVIOUS = "2023-Q2";

  private Demo() {}

  /**
   * What was made.
   *
   * @param forms the forms of the period
   * @param workbook the consolidated workbook
   * @param document the Word report
   * @param touched the folder that was left alone, because somebody has something in it
   */
  public record Result(
      Path formsFolder,
      Generate.Result forms,
      MergedReport merged,
      Path workbook,
      Path document,
      Optional<Path> touched) {}

  /**
   * Plays the round into a folder; what an earlier demo left there is written over. Where somebody
   * has something of their own in it, a new folder beside it is taken, {@code koonti-demo-2}.
   */
  public static Result run(Path wanted, Language language, InTheWay inTheWay, Progress progress)
      throws UseCaseException {
    Path folder = inTheWay == InTheWay.REFUSE ? FreshFolder.beside(wanted) : wanted;
    Path samples = samples();
    Texts texts = Texts.of(Demo.class, "usecase", language);
    Path plan = samples.resolve("suunnitelma.xlsx");
    Path reports = folder.resolve(texts.get("folder.reports"));
    Path forms = folder.resolve(texts.get("folder.forms"));

    Path earlier = reports.resolve("koonti-" + PREVIOUS + ".xlsx");
    MergeReturns.run(
        sources(samples, plan, PREVIOUS, List.of()),
        outputs(earlier, language, inTheWay).build(),
        Progress.SILENT);
    Generate.Result made =
        Generate.run(
            FormsWanted.of(plan, PERIOD)
                .out(Optional.of(forms))
                .previous(List.of(earlier))
                .language(Optional.of(language))
                .inTheWay(inTheWay),
            Progress.SILENT);
    Path workbook = reports.resolve("koonti-" + PERIOD + ".xlsx");
    Path document = reports.resolve(texts.get("file.report") + "-" + PERIOD + ".docx");
    MergeOutputs outputs =
        outputs(workbook, language, inTheWay)
            .with(MergeOutputs.Kind.DOCUMENT, document)
            .with(MergeOutputs.Kind.JSON, reports.resolve("koonti-" + PERIOD + ".json"))
            .build();
    MergedReport merged =
        MergeReturns.run(sources(samples, plan, PERIOD, List.of(earlier)), outputs, progress)
            .merged();
    Optional<Path> touched = folder.equals(wanted) ? Optional.empty() : Optional.of(wanted);
    return new Result(forms, made, merged, workbook, document, touched);
  }

  private static MergeOutputs.Builder outputs(Path workbook, Language language, InTheWay inTheWay) {
    return MergeOutputs.of(workbook).language(Optional.of(language)).inTheWay(inTheWay);
  }

  private static MergeReturns.Sources sources(
      Path samples, Path plan, String period, List<Path> previous) {
    Path returned = samples.resolve("palautukset").resolve(period);
    return new MergeReturns.Sources(List.of(returned), plan, period, previous);
  }

  private static Path samples() throws UseCaseException {
    Path samples = Path.of(System.getProperty(HOME, ".")).resolve("samples/pori-2023");
    if (!Files.isDirectory(samples)) {
      throw UseCaseException.of(UseCaseException.Kind.NO_SUCH_PATH).with("path", samples);
    }
    return samples;
  }
}
