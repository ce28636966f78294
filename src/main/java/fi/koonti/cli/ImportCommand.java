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
  private Path report;

  @Option(names = "--accept", paramLabel = "PLAN")
  private Path accept;

  @Option(names = "--year", paramLabel = "Y")
  private Integer year;

  @Option(names = "--out", paramLabel = "PLAN", required = true)
  private Path out;

  @Option(names = "--map", paramLabel = "HEADING=COLUMN")
  private List<String> maps = List.of();

  @Option(names = "--labels", paramLabel = "FILE")
  private Path labels;

  @Option(names = "--period", paramLabel = "P")
  private String period;

  @Option(names = "--answers", paramLabel = "KOONTI.xlsx")
  private Path answers;

  @Mixin private OverwriteOption overwrite;

  @Override
  public Integer call() throws UseCaseException {
    Console console = Console.of(spec);
    if (report == null && accept == null) {
      throw missing(spec.positionalParameters().get(0));
    }
    if (report != null && accept != null) {
      throw new UnmatchedArgumentException(spec.commandLine(), List.of(report.toString()));
    }
    if ((answers == null) != (period == null)) {
      throw missing(spec.findOption(answers == null ? "--answers" : "--period"));
    }
    return accept == null ? imported(console) : accepted(console);
  }

  private MissingParameterException missing(ArgSpec argument) {
    String message = argument.paramLabel();
    return new MissingParameterException(spec.commandLine(), List.of(argument), message);
  }

  private Optional<AnswersOutput> answersOutput() {
    return Optional.ofNullable(answers).map(file -> new AnswersOutput(period, file));
  }

  private int imported(Console console) throws UseCaseException {
    Language language = console.languageOr(Language.FI);
    if (year != null) {
      Years.checked(year, spec);
    }
    ImportReport.Result made =
        ImportReport.run(
            new ImportReport.Options(
                report,
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                out,
                maps,
                labels,
                answersOutput(),
                language,
                overwrite.inTheWay()));
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
    if (answers != null) {
      console.say(texts, "import.answers", Map.of("file", answers.toString(), "period", period));
    }
  }

  private int accepted(Console console) throws UseCaseException {
    Texts texts = Messages.of(console.languageOfPlan(accept));
    AcceptProposals.Result made =
        AcceptProposals.run(
            new AcceptProposals.Options(accept, out, answersOutput(), overwrite.inTheWay()));
    for (Decided.Fault fault : made.decided().faults()) {
      console.tell(
          texts,
          "import.fault." + KebabCase.of(fault.reason()),
          Map.of(
              "sheet", fault.place().sheet(),
              "cell", fault.place().cell().toString(),
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
