package fi.koonti.cli;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.usecase.Demo;
import fi.koonti.usecase.UseCaseException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code koonti demo}: the whole round on the samples. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", defaultValue = "koonti-demo")
  private Path folder;

  @Mixin private OverwriteOption overwrite;

  @Override
  public Integer call() throws UseCaseException {
    Console console = Console.of(spec);
    Language language = console.languageOr(Language.FI);
    Demo.Result result = Demo.run(folder, language, overwrite.inTheWay(), console.progress());
    Texts texts = Messages.of(language);
    result
        .touched()
        .ifPresent(
            touched -> console.tell(texts, "demo.touched", Map.of("folder", touched.toString())));
    console.say(
        texts,
        "demo.forms",
        Map.of(
            "count", String.valueOf(result.forms().forms().size()),
            "folder", result.formsFolder().toString()));
    MergeLines.print(result.merged(), false, texts, console);
    console.say(texts, "demo.document", Map.of("file", result.document().toString()));
    if (result.merged().hasErrors()) {
      console.tell(texts, "demo.errors", Map.of());
    }
    console.say(texts, "demo.open", Map.of("file", result.workbook().toString()));
    return ExitCode.FINE.code();
  }
}
