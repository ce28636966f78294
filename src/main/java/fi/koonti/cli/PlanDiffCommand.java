package fi.koonti.cli;

import fi.koonti.report.PlanDiffJson;
import fi.koonti.report.csv.PlanDiffCsv;
import fi.koonti.text.Language;
import fi.koonti.usecase.ComparePlans;
import fi.koonti.usecase.UseCaseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code koonti plan diff}: what is different in a new version of a plan. */
@Command(name = "diff")
final class PlanDiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW")
  private Path after;

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private OutputFormat format;

  @Override
  public Integer call() throws UseCaseException, IOException {
    Console console = Console.of(spec);
    ComparePlans.Result result = ComparePlans.run(before, after, console.asked());
    Language language = console.languageOr(result.plan().settings().language());
    switch (format) {
      case TEXT -> new PlanDiffLines(language, console).print(result);
      case JSON -> console.out().print(json(result, language));
      case CSV -> console.out().print(PlanDiffCsv.of(result.diff().changes()));
    }
    console.out().flush();
    return ExitCode.FINE.code();
  }

  private static String json(ComparePlans.Result result, Language language) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PlanDiffJson.write(result.diff(), result.findings(), language, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
