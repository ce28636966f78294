package fi.koonti.cli;

import fi.koonti.text.Language;
import fi.koonti.usecase.Init;
import fi.koonti.usecase.NewTemplates;
import fi.koonti.usecase.UseCaseException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code koonti init}: a working folder with everything to begin with. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "DIR")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--templates", paramLabel = "DIR")
  private Optional<Path> templates = Optional.empty();

  @Option(names = "--year", paramLabel = "Y")
  private Optional<Integer> year = Optional.empty();

  @Mixin private OverwriteOption overwrite;

  @Override
  public Integer call() throws UseCaseException {
    Console console = Console.of(spec);
    Language language = console.languageOr(Language.FI);
    if (folder.isEmpty() && templates.isEmpty()) {
      ArgSpec missing = spec.positionalParameters().get(0);
      throw new MissingParameterException(spec.commandLine(), missing, "");
    }
    if (folder.isPresent() && templates.isPresent()) {
      String both = Messages.of(language).get("init.folder-or-templates");
      throw new ParameterException(spec.commandLine(), both);
    }
    return templates.isPresent()
        ? templates(templates.get(), console, language)
        : folder(folder.get(), console, language);
  }

  private int templates(Path into, Console console, Language language) throws UseCaseException {
    NewTemplates.Result made = NewTemplates.run(into, language, overwrite.inTheWay());
    WrittenLines.print(made.written(), Messages.of(language), console);
    for (Path file : made.files()) {
      console.say(Messages.of(language), "init.templates", Map.of("file", file.toString()));
    }
    console.say(
        Messages.of(language),
        made.files().isEmpty() ? "init.templates-same" : "init.templates-done",
        Map.of("count", String.valueOf(made.files().size()), "folder", into.toString()));
    return ExitCode.FINE.code();
  }

  private int folder(Path into, Console console, Language language) throws UseCaseException {
    int wanted = year.orElseGet(() -> Year.now(Clock.systemDefaultZone()).getValue());
    Years.checked(wanted, spec);
    Init.Result made = Init.run(into, wanted, language, overwrite.inTheWay());
    WrittenLines.print(made.written(), Messages.of(language), console);
    console.say(
        Messages.of(language),
        "init.done",
        Map.of("folder", made.folder().toString(), "plan", made.plan().toString()));
    return ExitCode.FINE.code();
  }
}
