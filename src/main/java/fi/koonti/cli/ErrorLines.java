package fi.koonti.cli;

import fi.koonti.text.Language;
import fi.koonti.text.NearMiss;
import fi.koonti.text.OneLine;
import fi.koonti.text.Reasons;
import fi.koonti.text.Texts;
import fi.koonti.usecase.UseCaseException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Turns whatever goes wrong into a sentence and an exit code; nobody sees a stack trace unasked.
 */
final class ErrorLines implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final String[] args;
  private final boolean debug;

  /** Chosen with the first fault. */
  private @Nullable Language language;

  ErrorLines(String... args) {
    this.args = args.clone();
    this.debug = Arguments.has("--debug", args);
  }

  /** Speaks the language that was asked for, else that of the plan that was named. */
  private Language language() {
    Language known = language == null ? chosen() : language;
    language = known;
    return known;
  }

  private Language chosen() {
    try {
      return Arguments.languageOrPlan(args);
    } catch (RuntimeException | Error unreadable) {
      // The plan itself may be what is at fault.
      return Arguments.language(args);
    }
  }

  private Texts texts() {
    return Messages.of(language());
  }

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    CommandLine line = fault.getCommandLine();
    Texts texts = texts();
    PrintWriter err = line.getErr();
    if (fault instanceof NoCommandException) {
      err.println(texts.get("fault.no-command", Map.of("example", example(line))));
      err.println();
      line.usage(err);
    } else {
      new UsageFault(fault, List.of(args), texts).lines().forEach(err::println);
      err.println(
          texts.get("fault.see-help", Map.of("command", line.getCommandSpec().qualifiedName())));
    }
    trace(fault, err);
    return ExitCode.USAGE.code();
  }

  /** A command that can be given: of a group its first one. */
  private static String example(CommandLine line) {
    String group = line.getCommandSpec().qualifiedName();
    boolean isAll = line.getParent() == null;
    String first = line.getSubcommands().keySet().iterator().next();
    return group + " " + (isAll ? "generate" : first);
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (fault instanceof UseCaseException trouble) {
      err.println(
          texts().get("trouble." + trouble.kind().code(), facts(trouble)) + perhaps(trouble));
      if (!trouble.findings().isEmpty()) {
        new FindingLines(language()).print(trouble.findings(), err);
      }
      trace(fault, err);
      return ExitCode.of(trouble).code();
    }
    return tell(fault.getCause() instanceof Error error ? error : fault, err);
  }

  /** Tells of anything else that was thrown, wherever it was. */
  int tell(Throwable fault, PrintWriter err) {
    err.println(texts().get("fault." + kind(fault)));
    trace(fault, err);
    return ExitCode.FAILED.code();
  }

  /** Tells that standard output did not take all. */
  int tellOutput(IOException fault, PrintWriter err) {
    String why = Reasons.in(language()).words(Reasons.of(fault), Map.of());
    err.println(texts().get("fault.output", OneLine.each(Map.of("why", why))));
    return ExitCode.FAILED.code();
  }

  private static String kind(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      return "memory";
    }
    return fault instanceof StackOverflowError ? "depth" : "bug";
  }

  private Map<String, String> facts(UseCaseException trouble) {
    Map<String, String> facts = new HashMap<>(trouble.facts());
    facts.computeIfPresent(
        "why", (name, reason) -> Reasons.in(language()).words(reason, trouble.facts()));
    return OneLine.each(facts);
  }

  /** A question about what may have been meant, after a blank; often nothing. */
  private String perhaps(UseCaseException trouble) {
    Map<String, String> facts = trouble.facts();
    Optional<String> meant =
        facts.containsKey("known")
            ? NearMiss.of(
                facts.getOrDefault("period", facts.getOrDefault("sector", "")),
                List.of(facts.getOrDefault("known", "").split(", ")))
            : Optional.empty();
    if (trouble.kind() == UseCaseException.Kind.NO_SUCH_PATH) {
      meant = NearPath.of(facts.getOrDefault("path", ""));
    }
    return meant
        .map(word -> " " + texts().get("fault.perhaps", OneLine.each(Map.of("word", word))))
        .orElse("");
  }

  private void trace(Throwable fault, PrintWriter err) {
    if (debug) {
      fault.printStackTrace(err);
    }
  }
}
