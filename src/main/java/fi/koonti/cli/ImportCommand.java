package fi.koonti.cli;

import fi.koonti.finding.Finding;
import fi.koonti.plan.Plan;
import fi.koonti.planbook.Codes;
import fi.koonti.round.ImportReport;
import fi.koonti.round.Trouble;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code koonti import}: a plan out of an old report, and what a person must look at. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "REPORT")
  private Path report;

  @Option(names = "--year", paramLabel = "Y")
  private Integer year;

  @Option(names = "--sector", paramLabel = "CODE")
  private List<String> codes = List.of();

  @Option(names = "--out", paramLabel = "PLAN", required = true)
  private Path out;

  @Override
  public Integer call() throws Trouble {
    Talk talk = Talk.of(spec);
    Language language = talk.languageOr(Language.FI);
    Texts texts = Texting.of(language);
    if (year != null) {
      PlanYear.demandUsable(year, spec);
    }
    demandUsableCodes(texts);
    ImportReport.Result made =
        ImportReport.run(
            new ImportReport.Options(report, year, PlanYear.now(), codes, out, language));
    List<Finding> findings = new ArrayList<>(made.findings());
    findings.addAll(made.check().findings());
    new FindingLines(language).print(findings, talk.out());
    talk.say(texts, "import.done", facts(made, findings));
    talk.say(texts, "import.note", Map.of("note", made.note().toString()));
    made.kept()
        .ifPresent(kept -> talk.say(texts, "import.kept", Map.of("backup", kept.toString())));
    talk.say(texts, "import.next", Map.of());
    return ExitCode.of(made.check().hasErrors()).code();
  }

  private Map<String, String> facts(ImportReport.Result made, List<Finding> findings) {
    Plan plan = made.check().plan().orElse(null);
    return Map.of(
        "plan",
        out.toString(),
        "sectors",
        plan == null ? "?" : String.valueOf(plan.sectors().size()),
        "indicators",
        plan == null ? "?" : String.valueOf(plan.indicators().size()),
        "errors",
        Counts.errors(findings),
        "warnings",
        Counts.warnings(findings));
  }

  private void demandUsableCodes(Texts texts) {
    Set<String> seen = new HashSet<>();
    for (String code : codes) {
      if (!Codes.isCode(code) || !seen.add(code.toLowerCase(Locale.ROOT))) {
        throw new ParameterException(
            spec.commandLine(),
            texts.get("fault.value", Map.of("what", "--sector", "value", code)));
      }
    }
  }
}
