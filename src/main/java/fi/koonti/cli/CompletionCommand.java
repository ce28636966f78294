package fi.koonti.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code koonti generate-completion}: completion for bash and zsh. */
@Command(name = "generate-completion")
final class CompletionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    console.out().print(AutoComplete.bash("koonti", spec.root().commandLine()));
    console.out().flush();
    return ExitCode.FINE.code();
  }
}
