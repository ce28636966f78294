package fi.koonti.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Runs scripts that handle workbooks as a municipality's own scripts would. */
public final class Python {

  /** Debian's own, which has Debian's packages, before any other on the path. */
  private static final List<String> PROGRAMS = List.of("/usr/bin/python3", "python3");

  private static final int PATIENCE_SECONDS = 120;

  private Python() {}

  /** Skips the test where a module is not installed; fails it where tests are run for everybody. */
  public static void assumeInstalled(String module) {
    if (isInstalled(module)) {
      return;
    }
    if ("true".equals(System.getenv("CI"))) {
      fail("expected Python with " + module + ", but found none");
    }
    Assumptions.abort("skipped: Python with " + module + " is not installed");
  }

  public static boolean isInstalled(String module) {
    return program(module) != null;
  }

  /**
   * Runs a script that stands beside a class.
   *
   * @param script its name; it needs openpyxl
   */
  public static void run(Class<?> owner, String compiled, Object... arguments) throws IOException {
    Path file = Files.createTempFile("script", ".py");
    try (InputStream in = owner.getResourceAsStream(compiled)) {
      Files.write(file, in.readAllBytes());
    }
    List<String> command = new ArrayList<>(List.of(program("openpyxl"), file.toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Path console = Files.createTempFile("script", ".txt");
    assertEquals(0, exit(command, console), Files.readString(console));
  }

  private static String program(String module) {
    for (String program : PROGRAMS) {
      try {
        Path console = Files.createTempFile("python", ".txt");
        if (exit(List.of(program, "-c", "import " + module), console) == 0) {
          return program;
        }
      } catch (IOException notThere) {
        continue;
      }
    }
    return null;
  }

  private static int exit(List<String> command, Path console) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(console.toFile())
            .start();
    try {
      assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the script hangs");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return process.exitValue();
  }
}
