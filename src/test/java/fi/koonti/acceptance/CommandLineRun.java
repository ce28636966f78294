package fi.koonti.acceptance;

import fi.koonti.cli.Koonti;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * One command as a user gives it, and what came of it.
 *
 * @param code the exit code
 * @param out what stdout got
 * @param err what stderr got
 */
public record CommandLineRun(int code, String out, String err) {

  public static CommandLineRun koonti(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = Arrays.stream(arguments).map(CommandLineRun::text).toArray(String[]::new);
    int code = Koonti.run(new PrintWriter(out), new PrintWriter(err), args);
    return new CommandLineRun(code, out.toString(), err.toString());
  }

  private static String text(Object argument) {
    return argument instanceof Path path ? path.toString() : String.valueOf(argument);
  }
}
