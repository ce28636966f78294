package fi.koonti.cli;

import fi.koonti.merge.Consolidation;
import fi.koonti.merge.FileResult;
import fi.koonti.merge.SectorReturn;
import fi.koonti.round.Consolidate;
import fi.koonti.round.Trouble;
import fi.koonti.text.Dates;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code koonti status}: who has returned, and how complete it is; those missing come first. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR")
  private List<Path> files;

  @Option(names = "--plan", required = true, paramLabel = "PLAN")
  private Path plan;

  @Option(names = "--period", required = true, paramLabel = "P")
  private String period;

  @Override
  public Integer call() throws Trouble {
    Talk talk = Talk.of(spec);
    Consolidation merged =
        Consolidate.merge(new Consolidate.Sources(files, plan, period, List.of()), talk.progress());
    Language language = talk.languageOr(merged.plan().settings().language());
    Texts texts = Texting.of(language);
    talk.say(
        texts,
        "status.title",
        Map.of("period", merged.period().name(), "due", Dates.of(merged.period().due())));
    merged.returns().stream()
        .sorted(Comparator.comparing(SectorReturn::returned))
        .forEach(one -> talk.out().println(line(one, texts)));
    merged.files().stream()
        .filter(file -> file.outcome() != FileResult.Outcome.MERGED)
        .forEach(file -> talk.out().println(line(file, texts)));
    return ExitCode.of(merged.hasErrors()).code();
  }

  private static String line(SectorReturn one, Texts texts) {
    String key = one.returned() ? one.late() ? "late" : "returned" : "missing";
    return texts.get(
        "status." + key,
        Map.of(
            "code", one.sector().code(),
            "sector", one.sector().name(),
            "answered", String.valueOf(one.answered()),
            "asked", String.valueOf(one.asked()),
            "percent", String.valueOf(100 * one.complete() / Math.max(1, one.asked())),
            "open", String.valueOf(one.asked() - one.complete())));
  }

  private static String line(FileResult file, Texts texts) {
    return texts.get(
        "status.file",
        Map.of(
            "file", file.source().name(),
            "result", texts.get("result." + file.outcome().code())));
  }
}
