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

/** Runs scripts that handle workbooks as a municipality's web services would, with exceljs. */
public final class Node {

  /** Where {@code npm install --prefix target exceljs} puts it. */
  private static final Path MODULES = Path.of("target/node_modules");

  private static final int PATIENCE_SECONDS = 120;

  private Node() {}

  /** Skips the test where exceljs is not installed; fails it where tests are run for everybody. */
  public static void assumeExcelJs() {
    if (hasExcelJs()) {
      return;
    }
    if ("true".equals(System.getenv("CI"))) {
      fail("expected exceljs in " + MODULES + ", but found none");
    }
    Assumptions.abort("skipped: exceljs is not in " + MODULES + " (npm install --prefix target)");
  }

  public static boolean hasExcelJs() {
    return Files.isDirectory(MODULES.resolve("exceljs"));
  }

  /** Runs a script that stands beside a class. */
  public static void run(Class<?> owner, String compiled, Object... arguments) throws IOException {
    Path file = Files.createTempFile("script", ".js");
    try (InputStream in = owner.getResourceAsStream(compiled)) {
      Files.write(file, in.readAllBytes());
    }
    List<String> command = new ArrayList<>(List.of("node", file.toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Path console = Files.createTempFile("script", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
    builder.environment().put("NODE_PATH", MODULES.toAbsolutePath().toString());
    Process process = builder.start();
    try {
      assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the script hangs");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      process.destroyForcibly();
    }
    assertEquals(0, process.exitValue(), Files.readString(console));
  }
}
