package fi.koonti.cli;

import fi.koonti.usecase.Demo;
import fi.koonti.usecase.UseCaseException;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
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
    Console talk = Console.of(spec);
    Language language = talk.languageOr(Language.FI);
    Demo.Result result = Demo.run(folder, language, overwrite.inTheWay(), talk.progress());
    Texts texts = Messages.of(language);
    result
        .touched()
        .ifPresent(
            touched -> talk.tell(texts, "demo.touched", Map.of("folder", touched.toString())));
    talk.say(
        texts,
        "demo.forms",
        Map.of(
            "count", String.valueOf(result.forms().forms().size()),
            "folder", result.formsFolder().toString()));
    MergeLines.print(result.merged(), false, texts, talk);
    talk.say(texts, "demo.document", Map.of("file", result.document().toString()));
    if (result.merged().hasErrors()) {
      talk.tell(texts, "demo.errors", Map.of());
    }
    talk.say(texts, "demo.open", Map.of("file", result.workbook().toString()));
    return ExitCode.FINE.code();
  }
}
