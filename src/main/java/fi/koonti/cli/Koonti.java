package fi.koonti.cli;

import fi.koonti.text.Language;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code koonti}, whose parts do the work. */
@Command(name = "koonti", versionProvider = Version.class)
public final class Koonti implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  @Option(names = "--lang", paramLabel = "fi|sv|en", scope = ScopeType.INHERIT)
  private Optional<Language> language = Optional.empty();

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  private Koonti() {}

  /**
   * Runs one command.
   *
   * @param out where results go
   * @param err where the talk goes
   * @return the exit code, see {@link ExitCode}
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Language language = Arguments.language(args);
    CommandLine line = new CommandLine(new Koonti());
    Commands.addTo(line, args);
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setResourceBundle(new Usage(language));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi()));
    ErrorLines faults = new ErrorLines(args);
    line.setParameterExceptionHandler(faults);
    line.setExecutionExceptionHandler(faults);
    // A word that begins with @ is a name like any other; nothing is read in its place.
    line.setExpandAtFiles(false);
    try {
      return line.execute(args);
    } catch (RuntimeException | Error fault) {
      return faults.tell(fault, err);
    }
  }

  /** Colours only for a terminal, and not for those who have said no to them. */
  private static Ansi ansi() {
    boolean unwanted = System.getenv("NO_COLOR") != null || System.console() == null;
    return unwanted ? Ansi.OFF : Ansi.AUTO;
  }

  /** What {@code --lang} says. */
  Optional<Language> language() {
    return language;
  }

  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine());
  }
}
