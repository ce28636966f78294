package fi.koonti.cli;

import fi.koonti.text.NearMiss;
import fi.koonti.text.OneLine;
import fi.koonti.text.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with a command as it was given, in sentences: what, what may be, what was meant.
 */
final class UsageFault {

  private final ParameterException fault;
  private final CommandSpec command;
  private final List<String> args;
  private final Texts texts;

  UsageFault(ParameterException fault, List<String> args, Texts texts) {
    this.fault = fault;
    this.command = fault.getCommandLine().getCommandSpec();
    this.args = args;
    this.texts = texts;
  }

  /** The sentences, each on a line. */
  List<String> lines() {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched());
    }
    Optional<String> strange = strangeOption();
    if (strange.isPresent()) {
      return unmatched(List.of(strange.get()));
    }
    if (fault instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return List.of(say("fault.twice", Map.of("what", name(twice.getOverwritten()))));
    }
    return fault.getArgSpec() == null ? List.of(fault.getMessage()) : value(fault.getArgSpec());
  }

  /** An option that there is not explains why another one is missing. */
  private Optional<String> strangeOption() {
    return args.stream()
        .takeWhile(word -> !word.equals("--"))
        .filter(word -> word.matches("--\\p{L}.*"))
        .filter(word -> !options(command).contains(word.split("=", 2)[0]))
        .findFirst();
  }

  private List<String> unmatched(List<String> words) {
    String first = words.get(0).split("=", 2)[0];
    boolean option = first.startsWith("-");
    Collection<String> known = option ? options(command) : command.subcommands().keySet();
    Optional<String> meant = NearMiss.of(first, known);
    String line = say("fault.unmatched", Map.of("what", String.join(" ", words)));
    if (meant.isPresent()) {
      return List.of(line + " " + say("fault.perhaps", Map.of("word", meant.get())));
    }
    return !option && !known.isEmpty()
        ? List.of(line, say("fault.commands", Map.of("known", listed(known))))
        : List.of(line);
  }

  private List<String> missing(List<ArgSpec> arguments) {
    Optional<ArgSpec> bare = arguments.stream().filter(this::isGiven).findFirst();
    if (bare.isPresent()) {
      String line = say("fault.no-value", Map.of("what", name(bare.get())));
      return List.of(line + allowed(bare.get()));
    }
    String names = arguments.stream().map(UsageFault::name).collect(Collectors.joining(", "));
    Stream<String> meanings =
        arguments.stream()
            .filter(one -> one.description().length > 0)
            .map(one -> "  " + name(one) + ": " + one.description()[0]);
    return Stream.concat(Stream.of(say("fault.missing", Map.of("what", names))), meanings).toList();
  }

  private boolean isGiven(ArgSpec argument) {
    return argument instanceof OptionSpec option && args.contains(option.longestName());
  }

  private List<String> value(ArgSpec argument) {
    String value = String.valueOf(fault.getValue());
    String line =
        say(
            argument.isOption() ? "fault.value" : "fault.value-of",
            Map.of("what", name(argument), "value", value));
    String perhaps =
        NearMiss.of(value, values(argument))
            .map(word -> " " + say("fault.perhaps", Map.of("word", word)))
            .orElse("");
    return List.of(line + allowed(argument) + perhaps);
  }

  private String allowed(ArgSpec argument) {
    List<String> values = values(argument);
    if (type(argument) == Integer.class || type(argument) == int.class) {
      return " " + say("fault.allowed-years", Years.RANGE);
    }
    return values.isEmpty() ? "" : " " + say("fault.allowed", Map.of("known", listed(values)));
  }

  private static List<String> values(ArgSpec argument) {
    Object[] constants = type(argument).getEnumConstants();
    return constants == null
        ? List.of()
        : Arrays.stream(constants).map(one -> one.toString().toLowerCase(Locale.ROOT)).toList();
  }

  /** What is given, also where it need not be given. */
  private static Class<?> type(ArgSpec argument) {
    return argument.typeInfo().isOptional() ? argument.auxiliaryTypes()[0] : argument.type();
  }

  private static List<String> options(CommandSpec command) {
    return command.options().stream().flatMap(one -> Stream.of(one.names())).toList();
  }

  private static String listed(Collection<String> words) {
    return String.join(", ", words);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String say(String key, Map<String, String> facts) {
    return texts.get(key, OneLine.each(facts));
  }
}
