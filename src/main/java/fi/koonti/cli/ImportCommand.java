package fi.koonti.cli;

import fi.koonti.importing.ImportLedger;
import fi.koonti.importing.ImportedReport;
import fi.koonti.planbook.Decided;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.usecase.AcceptProposals;
import fi.koonti.usecase.AnswersOutput;
import fi.koonti.usecase.ImportReport;
import fi.koonti.usecase.UseCaseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code koonti import}: a plan out of an old report, and what a person must look at. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "REPORT")
  private Optional<Path> report = Optional.empty();

  @Option(names = "--accept", paramLabel = "PLAN")
  private Optional<Path> accept = Optional.empty();

  @Option(names = "--year", paramLabel = "Y")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--out", paramLabel = "PLAN", required = true)
  private Path out;

  @Option(names = "--map", paramLabel = "HEADING=COLUMN")
  private List<String> maps = List.of();

  @Option(names = "--labels", paramLabel = "FILE")
  private Optional<Path> labels = Optional.empty();

  @Option(names = "--period", paramLabel = "P")
  private Optional<String> period = Optional.empty();

  @Option(names = "--answers", paramLabel = "KOONTI.xlsx")
  private Optional<Path> answers = Optional.empty();

  @Mixin private OverwriteOption overwrite;

  @Override
  public Integer call() throws UseCaseException {
    Console console = Console.of(spec);
    if (report.isEmpty() && accept.isEmpty()) {
      throw missing(spec.positionalParameters().get(0));
    }
    if (report.isPresent() && accept.isPresent()) {
      throw new UnmatchedArgumentException(spec.commandLine(), List.of(report.get().toString()));
    }
    if (answers.isEmpty() != period.isEmpty()) {
      throw missing(spec.findOption(answers.isEmpty() ? "--answers" : "--period"));
    }
    return accept.isPresent() ? accepted(accept.get(), console) : imported(report.get(), console);
  }

  private MissingParameterException missing(ArgSpec argument) {
    String message = argument.paramLabel();
    return new MissingParameterException(spec.commandLine(), List.of(argument), message);
  }

  private Optional<AnswersOutput> answersOutput() {
    return answers.map(file -> new AnswersOutput(period.orElseThrow(), file));
  }

  private int imported(Path from, Console console) throws UseCaseException {
    Language language = console.languageOr(Language.FI);
    OptionalInt wanted = year.stream().mapToInt(Integer::intValue).findFirst();
    wanted.ifPresent(one -> Years.checked(one, spec));
    ImportReport.Result made =
        ImportReport.run(
            new ImportReport.Options(
                from, wanted, out, maps, labels, answersOutput(), language, overwrite.inTheWay()));
    Texts texts = Messages.of(language);
    ImportedReport result = made.report();
    say(result.ledger(), texts, console);
    long lone = result.questions().stream().filter(one -> one.ids().isEmpty()).count();
    console.say(
        texts,
        "import.done",
        Map.of(
            "plan", out.toString(),
            "rows", String.valueOf(result.plan().indicators().size()),
            "sectors", String.valueOf(result.plan().sectors().size()),
            "year", String.valueOf(result.plan().settings().year()),
            "organisation", result.plan().settings().organisation()));
    console.say(
        texts,
        result.questions().isEmpty() ? "import.certain" : "import.questions",
        Map.of(
            "questions", String.valueOf(result.questions().size() - lone),
            "lone", String.valueOf(lone),
            "plan", out.toString()));
    sayAnswers(texts, console);
    WrittenLines.print(made.written(), texts, console);
    return ExitCode.FINE.code();
  }

  private static void say(ImportLedger ledger, Texts texts, Console console) {
    console.say(
        texts,
        "import.ledger",
        Map.of(
            "all", String.valueOf(ledger.all()),
            "plan", String.valueOf(ledger.plan()),
            "answers", String.valueOf(ledger.answers()),
            "asked", String.valueOf(ledger.asked()),
            "labels", String.valueOf(ledger.labels())));
  }

  private void sayAnswers(Texts texts, Console console) {
    if (answers.isPresent()) {
      console.say(
          texts,
          "import.answers",
          Map.of("file", answers.get().toString(), "period", period.orElseThrow()));
    }
  }

  private int accepted(Path plan, Console console) throws UseCaseException {
    Texts texts = Messages.of(console.languageOfPlan(plan));
    AcceptProposals.Result made =
        AcceptProposals.run(
            new AcceptProposals.Options(plan, out, answersOutput(), overwrite.inTheWay()));
    for (Decided.Fault fault : made.decided().faults()) {
      console.tell(
          texts,
          "import.fault." + KebabCase.of(fault.reason()),
          Map.of(
              "sheet", Objects.toString(fault.place().sheet(), ""),
              "cell", fault.place().address(),
              "value", fault.value()));
    }
    console.say(
        texts,
        "import.accepted",
        Map.of(
            "accepted", String.valueOf(made.decided().accepted()),
            "rejected", String.valueOf(made.decided().rejected()),
            "open", String.valueOf(made.decided().open()),
            "plan", out.toString()));
    sayAnswers(texts, console);
    WrittenLines.print(made.written(), texts, console);
    return made.decided().faults().isEmpty() ? ExitCode.FINE.code() : ExitCode.ERRORS.code();
  }
}
