package fi.koonti.cli;

import fi.koonti.text.Language;
import fi.koonti.usecase.Init;
import fi.koonti.usecase.NewTemplates;
import fi.koonti.usecase.UseCaseException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.Map;
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
  private Path folder;

  @Option(names = "--templates", paramLabel = "DIR")
  private Path templates;

  @Option(names = "--year", paramLabel = "Y")
  private Integer year;

  @Mixin private OverwriteOption overwrite;

  @Override
  public Integer call() throws UseCaseException {
    Console console = Console.of(spec);
    Language language = console.languageOr(Language.FI);
    if (folder == null && templates == null) {
      ArgSpec missing = spec.positionalParameters().get(0);
      throw new MissingParameterException(spec.commandLine(), missing, "");
    }
    if (folder != null && templates != null) {
      String both = Messages.of(language).get("init.folder-or-templates");
      throw new ParameterException(spec.commandLine(), both);
    }
    return templates == null ? folder(console, language) : templates(console, language);
  }

  private int templates(Console console, Language language) throws UseCaseException {
    NewTemplates.Result made = NewTemplates.run(templates, language, overwrite.inTheWay());
    WrittenLines.print(made.written(), Messages.of(language), console);
    for (Path file : made.files()) {
      console.say(Messages.of(language), "init.templates", Map.of("file", file.toString()));
    }
    console.say(
        Messages.of(language),
        made.files().isEmpty() ? "init.templates-same" : "init.templates-done",
        Map.of("count", String.valueOf(made.files().size()), "folder", templates.toString()));
    return ExitCode.FINE.code();
  }

  private int folder(Console console, Language language) throws UseCaseException {
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
