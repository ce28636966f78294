package fi.koonti.cli;

import fi.koonti.io.StandardOutput;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Entry point of the jar; only starts the command line and exits with its code. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    StandardOutput standard = new StandardOutput();
    PrintWriter out = new PrintWriter(standard, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    out.flush();
    if (standard.fault().isPresent()) {
      code = new ErrorLines(args).tellOutput(standard.fault().get(), err);
    }
    System.exit(code);
  }

  /** Whoever asks for the version alone need not wait until all commands are made. */
  private static int run(PrintWriter out, PrintWriter err, String... args) {
    if (!Version.isAllAsked(args)) {
      return Koonti.run(out, err, args);
    }
    out.println(Version.text());
    return ExitCode.FINE.code();
  }
}
