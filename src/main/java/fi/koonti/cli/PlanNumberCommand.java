package fi.koonti.cli;

import fi.koonti.planbook.Numbering;
import fi.koonti.round.NumberPlan;
import fi.koonti.round.Trouble;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code koonti plan number}: ids for the rows that have none. */
@Command(name = "number")
final class PlanNumberCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PLAN")
  private Path plan;

  @Override
  public Integer call() throws Trouble {
    Talk talk = Talk.of(spec);
    Numbering numbering = NumberPlan.run(plan);
    Language language = talk.languageOr(Language.FI);
    Texts texts = Texting.of(language);
    for (Numbering.Given given : numbering.given()) {
      talk.say(
          texts,
          "plan.numbered",
          Map.of("id", given.id(), "line", String.valueOf(given.place().cell().row() + 1)));
    }
    new FindingLines(language).print(numbering.findings(), talk.err());
    if (numbering.given().isEmpty()) {
      talk.say(texts, "plan.numbered-none", Map.of());
    } else {
      talk.say(
          texts,
          "plan.numbered-all",
          Map.of(
              "count", String.valueOf(numbering.given().size()),
              "backup", numbering.kept().orElseThrow().getFileName().toString()));
    }
    boolean errors = numbering.findings().stream().anyMatch(finding -> finding.isError());
    return ExitCode.of(errors).code();
  }
}
