package fi.koonti.cli;

import fi.koonti.finding.Severity;
import fi.koonti.layout.PlanSheet;
import fi.koonti.planbook.Numbering;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.usecase.NumberPlan;
import fi.koonti.usecase.UseCaseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code koonti plan number}: ids for the rows that have none. */
@Command(name = "number")
final class PlanNumberCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PLAN")
  private Path plan;

  @Option(names = "--previous", paramLabel = "WORKBOOK")
  private List<Path> previous = new ArrayList<>();

  @Override
  public Integer call() throws UseCaseException {
    Console console = Console.of(spec);
    NumberPlan.Result result = NumberPlan.run(plan, previous);
    Numbering numbering = result.numbering();
    Language language = console.languageOr(numbering.language());
    Texts texts = Messages.of(language);
    for (Numbering.Given given : numbering.given()) {
      console.say(texts, "plan.numbered", Map.of("id", given.id(), "line", line(given)));
    }
    new FindingLines(language, Severity.WARNING).print(numbering.findings(), console.err());
    console.say(
        texts,
        numbering.given().isEmpty() ? "plan.numbered-none" : "plan.numbered-all",
        Map.of("count", String.valueOf(numbering.given().size())));
    result
        .kept()
        .ifPresentOrElse(
            kept ->
                console.say(
                    texts,
                    "plan.remembered",
                    Map.of(
                        "count", String.valueOf(numbering.remembered().size()),
                        "sheet", PlanSheet.IDS.title(numbering.language()),
                        "backup", kept.getFileName().toString())),
            () -> console.say(texts, "plan.unchanged", Map.of()));
    boolean errors = numbering.findings().stream().anyMatch(finding -> finding.isError());
    return ExitCode.of(errors).code();
  }

  /** The row of the id as the spreadsheet numbers it. */
  private static String line(Numbering.Given given) {
    return given
        .place()
        .cellPlace()
        .map(place -> String.valueOf(place.cell().row() + 1))
        .orElse("");
  }
}
