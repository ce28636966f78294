package fi.koonti.cli;

import fi.koonti.check.plan.LevelEcho;
import fi.koonti.io.Written;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.Words;
import fi.koonti.planbook.PlanPlaces;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.quantity.RelativeTarget;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import fi.koonti.text.Texts;
import fi.koonti.usecase.AnnotatePlan;
import fi.koonti.usecase.CheckPlan;
import fi.koonti.usecase.UseCaseException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code koonti plan check}: what is wrong with a plan, and what was read from its levels. */
@Command(name = "check")
final class PlanCheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PLAN")
  private Path plan;

  @Option(names = "--annotate", paramLabel = "FILE")
  private Optional<Path> annotate = Optional.empty();

  @Mixin private OverwriteOption overwrite;

  @Override
  public Integer call() throws UseCaseException {
    Console console = Console.of(spec);
    CheckPlan.Result result = CheckPlan.run(plan);
    Language language = console.languageOfPlan(plan);
    Texts texts = Messages.of(language);
    for (LevelEcho level : result.levels()) {
      String name = name(level, result.places(), texts);
      say(name, PlanColumn.BASELINE, level.baseline(), language, console);
      say(name, PlanColumn.TARGET, level.target(), language, console);
      if (!level.isDay()) {
        sayLimit(name, level, language, console);
      }
      sayAim(name, level, language, console);
      sayAccrual(name, level, language, console);
    }
    new FindingLines(language).print(result.findings(), console.out());
    result
        .plan()
        .ifPresentOrElse(
            one ->
                console.say(
                    texts,
                    "plan.checked",
                    Map.of(
                        "plan", plan.getFileName().toString(),
                        "sectors", String.valueOf(one.sectors().size()),
                        "periods", String.valueOf(one.periods().size()),
                        "indicators", String.valueOf(one.indicators().size()),
                        "errors", Counts.errors(result.findings()),
                        "warnings", Counts.warnings(result.findings()))),
            () ->
                console.say(
                    texts,
                    "plan.unusable",
                    Map.of(
                        "plan", plan.getFileName().toString(),
                        "errors", Counts.errors(result.findings()),
                        "warnings", Counts.warnings(result.findings()))));
    annotate(result, language, console);
    return result.hasErrors() ? ExitCode.USAGE.code() : ExitCode.FINE.code();
  }

  private void annotate(CheckPlan.Result result, Language language, Console console)
      throws UseCaseException {
    if (annotate.isEmpty()) {
      return;
    }
    Texts texts = Messages.of(language);
    Map<String, String> facts =
        Map.of(
            "file", annotate.get().toString(),
            "count", String.valueOf(result.findings().size()));
    if (result.findings().isEmpty()) {
      console.say(texts, "plan.annotated-none", facts);
      return;
    }
    Written written =
        AnnotatePlan.run(plan, result.findings(), annotate.get(), language, overwrite.inTheWay());
    console.say(texts, "plan.annotated", facts);
    WrittenLines.print(written, texts, console);
  }

  /** What people call a row: by its id, and by its number as long as it has none. */
  private static String name(LevelEcho level, PlanPlaces places, Texts texts) {
    return places.hasId(level.id())
        ? level.id()
        : texts.get(
            "plan.line", Map.of("line", places.line(level.id()).map(String::valueOf).orElse("?")));
  }

  private static void say(
      String id, PlanColumn column, LevelEcho.Echo level, Language language, Console console) {
    if (!level.text().isEmpty() || level.number() != null) {
      Texts texts = Messages.of(language);
      console.say(
          texts,
          "plan.level",
          Map.of(
              "id", id,
              "column", column.heading(language),
              "text", level.text(),
              "reading", reading(level, language)));
    }
  }

  private static String reading(LevelEcho.Echo level, Language language) {
    Texts texts = Messages.of(language);
    if (level.number() != null) {
      return amount(level.number(), level.unit(), texts.language());
    }
    if (level.day().value().isPresent()) {
      return level.day().value().get().shown();
    }
    if (level.day().doubt().isPresent()) {
      return texts.get("plan.no-day");
    }
    return texts.get(
        level.relative() == RelativeTarget.NONE
            ? "plan.no-number"
            : "plan.relative." + KebabCase.of(level.relative()));
  }

  /** A terminal breaks no lines, so that plain spaces do beside a unit. */
  private static String amount(BigDecimal number, String unit, Language language) {
    return new Numerals(language).of(number) + Numerals.joint(unit).replace('\u00A0', ' ') + unit;
  }

  /** When the target counts as reached: {@code vähintään 52,5 kpl}. */
  private static void sayLimit(String name, LevelEcho level, Language language, Console console) {
    Texts texts = Messages.of(language);
    if (level.target().text().isEmpty() && level.target().number() == null) {
      return;
    }
    level
        .limit()
        .ifPresentOrElse(
            limit ->
                console.say(
                    texts,
                    "plan.limit",
                    Map.of(
                        "id", name,
                        "bound", texts.get("plan.limit." + KebabCase.of(limit.bound())),
                        "number", amount(limit.number(), level.target().unit(), language))),
            () -> console.say(texts, "plan.limit-none", Map.of("id", name)));
  }

  /** What the target is held against besides its number: which way is better, and when. */
  private static void sayAim(String name, LevelEcho level, Language language, Console console) {
    console.say(
        Messages.of(language),
        aim(level),
        Map.of(
            "day", level.deadline().map(LocalDate::toString).orElse(""),
            "id", name,
            "direction", Words.of(level.direction(), language),
            "text", level.spanText(),
            "months", level.span().map(MonthSpan::toString).orElse("")));
  }

  private static void sayAccrual(String name, LevelEcho level, Language language, Console console) {
    String word = Words.of(level.accrual(), language);
    if (!word.isEmpty()) {
      console.say(Messages.of(language), "plan.accrual", Map.of("id", name, "accrual", word));
    }
  }

  private static String aim(LevelEcho level) {
    if (level.deadline().isPresent()) {
      return "plan.aim-by";
    }
    if (level.span().isPresent()) {
      return "plan.aim-in";
    }
    return level.spanText().isEmpty() ? "plan.aim" : "plan.aim-unread";
  }
}
