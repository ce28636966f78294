package fi.koonti.cli;

import fi.koonti.text.Language;
import fi.koonti.usecase.Init;
import fi.koonti.usecase.UseCaseException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code koonti init}: a working folder with everything to begin with. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DIR")
  private Path folder;

  @Option(names = "--year", paramLabel = "Y")
  private Integer year;

  @Mixin private OverwriteOption overwrite;

  @Override
  public Integer call() throws UseCaseException {
    Console console = Console.of(spec);
    Language language = console.languageOr(Language.FI);
    int wanted = year == null ? Year.now(Clock.systemDefaultZone()).getValue() : year;
    Years.checked(wanted, spec);
    Init.Result made = Init.run(folder, wanted, language, overwrite.inTheWay());
    WrittenLines.print(made.written(), Messages.of(language), console);
    console.say(
        Messages.of(language),
        "init.done",
        Map.of("folder", made.folder().toString(), "plan", made.plan().toString()));
    return ExitCode.FINE.code();
  }
}
