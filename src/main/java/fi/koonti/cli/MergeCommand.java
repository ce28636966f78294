package fi.koonti.cli;

import fi.koonti.finding.Severity;
import fi.koonti.merge.MergedReport;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.usecase.MergeReturns;
import fi.koonti.usecase.Templates;
import fi.koonti.usecase.UseCaseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code koonti merge}: returned forms become the consolidated workbook. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReturnsOptions returns;

  @Option(names = "--out", required = true, paramLabel = "KOONTI.xlsx")
  private Path out;

  @Option(names = "--previous", paramLabel = "KOONTI.xlsx")
  private List<Path> previous = new ArrayList<>();

  @Option(names = "--docx", paramLabel = "FILE")
  private Path docx;

  @Option(names = "--docx-per-sector", paramLabel = "DIR")
  private Path docxPerSector;

  @Option(names = "--json", paramLabel = "FILE")
  private Path json;

  @Option(names = "--csv", paramLabel = "DIR")
  private Path csv;

  @Option(names = "--annotate", paramLabel = "DIR")
  private Path annotate;

  @Option(names = "--published")
  private boolean published;

  @Option(names = "--templates", paramLabel = "DIR")
  private Path templates;

  @Option(names = "--severity", paramLabel = "error|warning|info", defaultValue = "error")
  private Severity severity;

  @Option(names = "--strict")
  private boolean strict;

  @Mixin private OverwriteOption overwrite;

  @Override
  public Integer call() throws UseCaseException {
    Console console = Console.of(spec);
    MergeReturns.Outputs outputs =
        new MergeReturns.Outputs(
            out,
            docx,
            docxPerSector,
            json,
            csv,
            annotate,
            published,
            strict,
            console.asked(),
            new Templates(templates),
            overwrite.inTheWay());
    MergeReturns.Result result =
        MergeReturns.run(returns.with(previous), outputs, console.progress());
    MergedReport merged = result.merged();
    Language language = console.languageOr(merged.plan().settings().language());
    new FindingLines(language, severity).print(merged.findings(), console.err());
    result.notes().forEach(console.err()::println);
    Texts texts = Messages.of(language);
    MergeLines.print(merged, published, texts, console);
    boolean written = outputs.areFitFor(merged);
    String outcome = outputs.tellsOfPersons(merged) ? "merge.not-published" : "merge.not-written";
    console.say(texts, written ? "merge.written" : outcome, Map.of("file", out.toString()));
    if (written && docx != null) {
      console.say(texts, "merge.document", Map.of("file", docx.toString()));
    }
    if (written && docxPerSector != null) {
      console.say(texts, "merge.annexes", Map.of("folder", docxPerSector.toString()));
    }
    if (written && json != null) {
      console.say(texts, "merge.json", Map.of("file", json.toString()));
    }
    if (written && csv != null) {
      console.say(texts, "merge.tables", Map.of("folder", csv.toString()));
    }
    if (annotate != null) {
      AnnotateLine.print(result.copies(), annotate, texts, console);
    }
    WrittenLines.print(result.written(), texts, console);
    return ExitCode.of(merged.hasErrors()).code();
  }
}
