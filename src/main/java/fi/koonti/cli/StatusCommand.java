package fi.koonti.cli;

import fi.koonti.merge.MergedReport;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.usecase.MergeReturns;
import fi.koonti.usecase.Remind;
import fi.koonti.usecase.UseCaseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code koonti status}: who has returned, and how complete it is; those missing come first. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReturnsOptions returns;

  @Option(names = "--remind", paramLabel = "DIR")
  private Optional<Path> remind = Optional.empty();

  @Mixin private OverwriteOption overwrite;

  @Override
  public Integer call() throws UseCaseException {
    Console console = Console.of(spec);
    Optional<Remind> reminders =
        remind.isPresent()
            ? Optional.of(Remind.into(remind.get(), returns.files()))
            : Optional.empty();
    MergedReport merged = MergeReturns.merge(returns.with(List.of()), console.progress());
    Language language = console.languageOr(merged.plan().settings().language());
    Texts texts = Messages.of(language);
    StatusLines.print(merged, texts, console);
    if (reminders.isPresent()) {
      Remind.Result result =
          reminders.get().write(merged, language, returns.with(List.of()), overwrite.inTheWay());
      int count = result.count();
      Map<String, String> facts =
          Map.of("count", String.valueOf(count), "folder", remind.orElseThrow().toString());
      console.tell(texts, count == 0 ? "remind.none" : "remind.done", facts);
      WrittenLines.print(result.written(), texts, console);
    }
    return ExitCode.of(merged.hasErrors()).code();
  }
}
