package fi.koonti.cli;

import fi.koonti.finding.Severity;
import fi.koonti.merge.MergedReport;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.usecase.MergeOutputs;
import fi.koonti.usecase.MergeOutputs.Kind;
import fi.koonti.usecase.MergeReturns;
import fi.koonti.usecase.Templates;
import fi.koonti.usecase.UseCaseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private Optional<Path> docx = Optional.empty();

  @Option(names = "--docx-per-sector", paramLabel = "DIR")
  private Optional<Path> docxPerSector = Optional.empty();

  @Option(names = "--json", paramLabel = "FILE")
  private Optional<Path> json = Optional.empty();

  @Option(names = "--csv", paramLabel = "DIR")
  private Optional<Path> csv = Optional.empty();

  @Option(names = "--annotate", paramLabel = "DIR")
  private Optional<Path> annotate = Optional.empty();

  @Option(names = "--published")
  private boolean published;

  @Option(names = "--templates", paramLabel = "DIR")
  private Optional<Path> templates = Optional.empty();

  @Option(names = "--severity", paramLabel = "error|warning|info", defaultValue = "error")
  private Severity severity;

  @Option(names = "--strict")
  private boolean strict;

  @Mixin private OverwriteOption overwrite;

  @Override
  public Integer call() throws UseCaseException {
    Console console = Console.of(spec);
    MergeOutputs outputs =
        MergeOutputs.of(out)
            .with(Kind.DOCUMENT, docx)
            .with(Kind.ANNEXES, docxPerSector)
            .with(Kind.JSON, json)
            .with(Kind.TABLES, csv)
            .with(Kind.COPIES, annotate)
            .published(published)
            .strict(strict)
            .language(console.asked())
            .templates(Templates.of(templates))
            .inTheWay(overwrite.inTheWay())
            .build();
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
    if (written) {
      docx.ifPresent(file -> say("merge.document", "file", file, texts, console));
      docxPerSector.ifPresent(folder -> say("merge.annexes", "folder", folder, texts, console));
      json.ifPresent(file -> say("merge.json", "file", file, texts, console));
      csv.ifPresent(folder -> say("merge.tables", "folder", folder, texts, console));
    }
    annotate.ifPresent(folder -> AnnotateLine.print(result.copies(), folder, texts, console));
    WrittenLines.print(result.written(), texts, console);
    return ExitCode.of(merged.hasErrors()).code();
  }

  private static void say(String key, String what, Path made, Texts texts, Console console) {
    console.say(texts, key, Map.of(what, made.toString()));
  }
}
