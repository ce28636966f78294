package fi.koonti.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * The commands. To take all of them apart costs a tenth of a second, so only the one that is given
 * is made where that can be told before the command line is parsed.
 */
final class Commands {

  private static final List<String> NAMES =
      List.of(
          "demo",
          "init",
          "plan",
          "import",
          "generate",
          "validate",
          "status",
          "merge",
          "generate-completion",
          "help");

  /** What speaks of the others. */
  private static final Set<String> NEED_ALL = Set.of("generate-completion", "help");

  private Commands() {}

  /** Adds what the arguments may need. */
  static void addTo(CommandLine line, String... args) {
    boolean isOneEnough = args.length > 0 && NAMES.contains(args[0]) && !NEED_ALL.contains(args[0]);
    (isOneEnough ? Stream.of(args[0]) : NAMES.stream())
        .forEach(name -> line.addSubcommand(name, command(name)));
  }

  private static Object command(String name) {
    return switch (name) {
      case "demo" -> new DemoCommand();
      case "init" -> new InitCommand();
      case "plan" -> new PlanCommand();
      case "import" -> new ImportCommand();
      case "generate" -> new GenerateCommand();
      case "validate" -> new ValidateCommand();
      case "status" -> new StatusCommand();
      case "merge" -> new MergeCommand();
      case "generate-completion" -> new CompletionCommand();
      case "help" -> new HelpCommand();
      default -> throw new IllegalArgumentException("expected a command, but found " + name);
    };
  }
}
