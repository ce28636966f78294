package fi.koonti.cli;

import fi.koonti.finding.Finding;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Sector;
import fi.koonti.revision.NextYear;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.usecase.RollPlan;
import fi.koonti.usecase.Templates;
import fi.koonti.usecase.UseCaseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code koonti plan roll}: the plan workbook of the next year. */
@Command(name = "roll")
final class PlanRollCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PLAN")
  private Path plan;

  @Option(names = "--year", required = true, paramLabel = "Y")
  private int year;

  @Option(names = "--out", required = true, paramLabel = "NEW")
  private Path out;

  @Option(names = "--previous", paramLabel = "KOONTI.xlsx")
  private List<Path> previous = List.of();

  @Option(names = "--templates", paramLabel = "DIR")
  private Optional<Path> templates = Optional.empty();

  @Mixin private OverwriteOption overwrite;

  @Override
  public Integer call() throws UseCaseException {
    Console console = Console.of(spec);
    Years.checked(year, spec);
    RollPlan.Result result =
        RollPlan.run(
            new RollPlan.Options(
                plan, year, out, previous, Templates.of(templates), overwrite.inTheWay()));
    Language language = console.languageOr(result.before().settings().language());
    Texts texts = Messages.of(language);
    periods(result.next(), texts, console);
    ended(result.next(), texts, console);
    targets(result.next(), texts, console);
    if (!result.renew().isEmpty()) {
      console.say(texts, "roll.renew", count(result.renew().size()));
    }
    for (Finding text : result.renew()) {
      console.say(
          texts,
          "roll.renew-text",
          Map.of(
              "cell", text.place().address(),
              "id", Objects.toString(text.rowId(), ""),
              "text", Objects.toString(text.value(), "")));
    }
    left(result.left(), texts, console);
    Plan made = result.next().plan();
    console.say(
        texts,
        result.next().sameId() ? "roll.done-same-id" : "roll.done",
        Map.of(
            "file", out.toString(),
            "id", made.identity().id(),
            "rows", String.valueOf(made.indicators().size())));
    console.say(
        texts,
        previous.isEmpty() ? "roll.questions" : "roll.questions-previous",
        Map.of(
            "periods", String.valueOf(made.periods().size()),
            "targets", String.valueOf(result.targets()),
            "baselines", String.valueOf(result.baselines()),
            "finished", String.valueOf(result.finished()),
            "file", out.toString()));
    WrittenLines.print(result.written(), texts, console);
    return ExitCode.FINE.code();
  }

  private static void periods(NextYear next, Texts texts, Console console) {
    for (Period period : next.plan().periods()) {
      boolean postponed = next.postponed().contains(period);
      console.say(
          texts,
          postponed ? "roll.period-postponed" : "roll.period",
          Map.of(
              "period", period.key(),
              "name", period.name(),
              "due", period.due().toString()));
    }
  }

  private static void ended(NextYear next, Texts texts, Console console) {
    if (!next.ended().isEmpty()) {
      console.say(texts, "roll.ended", count(next.ended().size()));
    }
    for (Indicator one : next.ended()) {
      console.say(
          texts,
          "roll.ended-row",
          Map.of(
              "id", one.id(),
              "name", one.hasName() ? one.name() : one.measure(),
              "day", Objects.toString(one.validTo(), "")));
    }
  }

  private static void targets(NextYear next, Texts texts, Console console) {
    if (!next.agedTargets().isEmpty()) {
      console.say(texts, "roll.targets", count(next.agedTargets().size()));
    }
    for (Sector sector : next.plan().sectors()) {
      List<Indicator> its =
          next.agedTargets().stream().filter(one -> one.sector().equals(sector.code())).toList();
      if (!its.isEmpty()) {
        console.say(
            texts,
            "roll.targets-sector",
            Map.of(
                "code", sector.code(),
                "ids", its.stream().map(Indicator::id).collect(Collectors.joining(", "))));
      }
    }
  }

  /** What somebody wrote beside the cells, so that none of it is lost unseen. */
  private static void left(List<Finding> left, Texts texts, Console console) {
    if (!left.isEmpty()) {
      console.say(texts, "roll.left", count(left.size()));
    }
    for (Finding one : left) {
      String cell = one.place().cell() == null ? "" : " " + one.place().cell();
      console.say(
          texts,
          "roll.left-text",
          Map.of("place", one.place().sheet() + cell, "text", one.value()));
    }
  }

  private static Map<String, String> count(int count) {
    return Map.of("count", String.valueOf(count));
  }
}
