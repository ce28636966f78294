package fi.koonti.cli;

import fi.koonti.round.Trouble;
import fi.koonti.text.Language;
import fi.koonti.text.OneLine;
import fi.koonti.text.Reasons;
import fi.koonti.text.Texts;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns whatever goes wrong into a sentence and an exit code; nobody sees a stack trace unasked.
 */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Language language;
  private final Texts texts;
  private final boolean debug;

  Faults(Language language, boolean debug) {
    this.language = language;
    this.texts = Texting.of(language);
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    CommandLine line = fault.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(sentence(fault));
    err.println(
        texts.get("fault.see-help", Map.of("command", line.getCommandSpec().qualifiedName())));
    trace(fault, err);
    return ExitCode.USAGE.code();
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (fault instanceof Trouble trouble) {
      err.println(texts.get("trouble." + trouble.kind().code(), facts(trouble)));
      if (!trouble.findings().isEmpty()) {
        new FindingLines(language).print(trouble.findings(), err);
      }
      trace(fault, err);
      return ExitCode.of(trouble).code();
    }
    err.println(texts.get("fault.bug", Map.of("what", String.valueOf(fault))));
    trace(fault, err);
    return ExitCode.FAILED.code();
  }

  private Map<String, String> facts(Trouble trouble) {
    Map<String, String> facts = new HashMap<>(trouble.facts());
    facts.computeIfPresent(
        "why", (name, reason) -> Reasons.in(language).words(reason, trouble.facts()));
    return OneLine.each(facts);
  }

  private String sentence(ParameterException fault) {
    if (fault instanceof MissingParameterException missing) {
      return texts.get("fault.missing", Map.of("what", names(missing.getMissing())));
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return texts.get(
          "fault.unmatched", Map.of("what", String.join(" ", unmatched.getUnmatched())));
    }
    if (fault.getArgSpec() != null) {
      return texts.get(
          "fault.value",
          Map.of("what", name(fault.getArgSpec()), "value", String.valueOf(fault.getValue())));
    }
    return fault.getMessage();
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(Faults::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private void trace(Exception fault, PrintWriter err) {
    if (debug) {
      fault.printStackTrace(err);
    }
  }
}
