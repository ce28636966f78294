package fi.koonti.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Entry point of the jar; only starts the command line and exits with its code. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(Koonti.run(out, err, args));
  }
}
