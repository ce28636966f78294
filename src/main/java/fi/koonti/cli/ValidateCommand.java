package fi.koonti.cli;

import fi.koonti.finding.Severity;
import fi.koonti.merge.FileResult;
import fi.koonti.report.JsonReport;
import fi.koonti.report.csv.FindingsCsv;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.usecase.Annotation;
import fi.koonti.usecase.Spoken;
import fi.koonti.usecase.Templates;
import fi.koonti.usecase.UseCaseException;
import fi.koonti.usecase.Validate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

/** {@code koonti validate}: what is to be mended in returned files. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR")
  private List<Path> files;

  @Option(names = "--plan", paramLabel = "PLAN")
  private Optional<Path> plan = Optional.empty();

  @Option(names = "--period", paramLabel = "P")
  private Optional<String> period = Optional.empty();

  @Option(names = "--annotate", paramLabel = "DIR")
  private Optional<Path> annotate = Optional.empty();

  @Option(names = "--severity", paramLabel = "error|warning|info", defaultValue = "warning")
  private Severity severity;

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private OutputFormat format;

  @Mixin private OverwriteOption overwrite;

  @Override
  public Integer call() throws UseCaseException, IOException {
    Console console = Console.of(spec);
    Optional<Annotation> annotation =
        annotate.isPresent()
            ? Optional.of(Annotation.into(annotate.get(), files))
            : Optional.empty();
    Validate.Result result =
        Validate.run(new Validate.Options(files, plan, period), console.progress());
    Language language = console.languageOr(result.language());
    Optional<Annotation.Done> copies = Optional.empty();
    if (annotation.isPresent()) {
      copies =
          Optional.of(
              annotation
                  .get()
                  .write(
                      result.batch(),
                      result.files(),
                      result.findings(),
                      console.asked().isPresent() ? Spoken.nothing() : result.spoken(),
                      language,
                      Templates.carried(),
                      plan.stream().toList(),
                      overwrite.inTheWay()));
    }
    switch (format) {
      case TEXT -> text(console, language, result);
      case JSON -> console.out().print(json(result, language));
      case CSV -> console.out().print(FindingsCsv.of(result.findings(), language));
    }
    console.out().flush();
    if (plan.isEmpty()) {
      console.err().println(Messages.of(language).get("validate.without-plan"));
    }
    if (copies.isPresent()) {
      Texts texts = Messages.of(language);
      AnnotateLine.print(copies.get().count(), annotate.orElseThrow(), texts, console);
      WrittenLines.print(copies.get().written(), texts, console);
    }
    return ExitCode.of(result.hasErrors()).code();
  }

  private static String json(Validate.Result result, Language language) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new JsonReport(language).write(result.files(), result.findings(), bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void text(Console console, Language language, Validate.Result result) {
    Texts texts = Messages.of(language);
    int untold = new FindingLines(language, severity).print(result.findings(), console.out());
    if (untold > 0) {
      console.say(texts, "finding.untold", Map.of("count", String.valueOf(untold)));
    }
    long rejected =
        result.files().stream()
            .filter(file -> file.outcome() == FileResult.Outcome.REJECTED)
            .count();
    console.say(
        texts,
        "validate.done",
        Map.of(
            "files", String.valueOf(result.files().size()),
            "rejected", String.valueOf(rejected),
            "errors", Counts.errors(result.findings()),
            "warnings", Counts.warnings(result.findings())));
  }
}
