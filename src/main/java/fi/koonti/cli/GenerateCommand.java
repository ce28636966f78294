package fi.koonti.cli;

import fi.koonti.finding.Finding;
import fi.koonti.form.Split;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.usecase.FormsWanted;
import fi.koonti.usecase.Generate;
import fi.koonti.usecase.Templates;
import fi.koonti.usecase.UseCaseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code koonti generate}: one form for each sector, or for each part of one. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PLAN")
  private Path plan;

  @Option(names = "--period", required = true, paramLabel = "P")
  private String period;

  @Option(names = "--out", paramLabel = "DIR")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--sector", paramLabel = "CODE")
  private List<String> sectors = new ArrayList<>();

  @Option(names = "--split", paramLabel = "section|responsible")
  private Optional<Split> split = Optional.empty();

  @Option(names = "--previous", paramLabel = "KOONTI.xlsx")
  private List<Path> previous = new ArrayList<>();

  @Option(names = "--carry", paramLabel = "DIR")
  private Optional<Path> carry = Optional.empty();

  @Option(names = "--templates", paramLabel = "DIR")
  private Optional<Path> templates = Optional.empty();

  @Option(names = "--mail")
  private boolean mail;

  @Mixin private OverwriteOption overwrite;

  @Override
  public Integer call() throws UseCaseException {
    Console console = Console.of(spec);
    FormsWanted wanted =
        FormsWanted.of(plan, period)
            .sectors(sectors)
            .out(out)
            .split(split)
            .previous(previous)
            .carry(carry)
            .mail(mail)
            .language(console.asked())
            .templates(Templates.of(templates))
            .inTheWay(overwrite.inTheWay());
    Generate.Result result = Generate.run(wanted, console.progress());
    Language language = console.languageOr(result.plan().settings().language());
    Texts texts = Messages.of(language);
    new FindingLines(language).print(result.findings(), console.err());
    for (Generate.Form form : result.forms()) {
      String contact = form.order().sector().contact();
      console.say(
          texts,
          contact.isBlank() ? "generate.form" : "generate.form-for",
          Map.of(
              "file", form.file().toString(),
              "sector", form.order().addressee(),
              "contact", contact,
              "rows", String.valueOf(form.order().asked().size())));
    }
    console.say(
        texts,
        "generate.done",
        Map.of(
            "count", String.valueOf(result.forms().size()),
            "period", result.period().name(),
            "due", result.period().due().toString()));
    WrittenLines.print(result.written(), texts, console);
    if (mail) {
      console.say(texts, "generate.mail", Map.of("count", String.valueOf(result.forms().size())));
    }
    return ExitCode.of(result.findings().stream().anyMatch(Finding::isError)).code();
  }
}
