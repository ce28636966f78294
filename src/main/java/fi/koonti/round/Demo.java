package fi.koonti.round;

import fi.koonti.merge.Consolidation;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
   */
  public record Result(
      Path formsFolder,
      Generate.Result forms,
      Consolidation merged,
      Path workbook,
      Path document) {}

  /** Plays the round into a folder; what an earlier demo left there is written over. */
  public static Result run(Path folder, Language language, Progress progress) throws Trouble {
    Path samples = samples();
    Texts texts = Texts.of(Demo.class, "round", language);
    Path plan = samples.resolve("suunnitelma.xlsx");
    Path reports = Folders.made(folder.resolve(texts.get("folder.reports")));
    Path forms = Folders.made(folder.resolve(texts.get("folder.forms")));
    Moulds moulds = new Moulds(null);

    Path earlier = reports.resolve("koonti-" + PREVIOUS + ".xlsx");
    Consolidate.run(
        sources(samples, plan, PREVIOUS, List.of()),
        new Consolidate.Outputs(earlier, null, null, null, false, false, language, moulds),
        Progress.SILENT);
    Generate.Result made =
        Generate.run(
            new Generate.Options(
                plan,
                PERIOD,
                List.of(),
                forms,
                null,
                List.of(earlier),
                null,
                false,
                language,
                moulds),
            Progress.SILENT);
    Path workbook = reports.resolve("koonti-" + PERIOD + ".xlsx");
    Path document = reports.resolve(texts.get("file.report") + "-" + PERIOD + ".docx");
    Path json = reports.resolve("koonti-" + PERIOD + ".json");
    Consolidation merged =
        Consolidate.run(
                sources(samples, plan, PERIOD, List.of(earlier)),
                new Consolidate.Outputs(
                    workbook, document, json, null, false, false, language, moulds),
                progress)
            .merged();
    return new Result(forms, made, merged, workbook, document);
  }

  private static Consolidate.Sources sources(
      Path samples, Path plan, String period, List<Path> previous) {
    Path returned = samples.resolve("palautukset").resolve(period);
    return new Consolidate.Sources(List.of(returned), plan, period, previous);
  }

  private static Path samples() throws Trouble {
    Path samples = Path.of(System.getProperty(HOME, ".")).resolve("samples/pori-2023");
    if (!Files.isDirectory(samples)) {
      throw Trouble.of(Trouble.Kind.NO_SUCH_PATH).with("path", samples);
    }
    return samples;
  }
}
