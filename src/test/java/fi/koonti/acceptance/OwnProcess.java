package fi.koonti.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The program in a process of its own, where it can run out of memory, be killed, or be denied the
 * disk without harm to the tests.
 */
final class OwnProcess {

  private final List<String> command = new ArrayList<>();
  private final Path out;
  private final Path err;

  private OwnProcess(Path folder) {
    out = folder.resolve("out.txt");
    err = folder.resolve("err.txt");
  }

  /**
   * A process.
   *
   * @param folder where what it says is kept
   * @param machine what the Java machine is told, {@code -Xmx512m}
   * @param arguments of the program
   */
  static OwnProcess of(Path folder, List<String> machine, Object... arguments) {
    OwnProcess process = new OwnProcess(folder);
    process.command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    process.command.addAll(machine);
    // Without this the machine itself writes a file, which a denied disk would deny.
    process.command.addAll(
        List.of("-XX:-UsePerfData", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    process.command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    process.command.add("fi.koonti.cli.Main");
    Arrays.stream(arguments).map(String::valueOf).forEach(process.command::add);
    return process;
  }

  /** The same under a shell that takes something away first, {@code ulimit -f 8}. */
  OwnProcess under(String limit) {
    String quoted = String.join(" ", command.stream().map(word -> "'" + word + "'").toList());
    command.clear();
    command.addAll(List.of("bash", "-c", limit + "; exec " + quoted));
    return this;
  }

  /** Starts it and does not wait. */
  Process start() {
    try {
      return new ProcessBuilder(command)
          .redirectOutput(out.toFile())
          .redirectError(err.toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs it to its end. */
  CommandLineRun run() throws InterruptedException {
    int code = start().waitFor();
    return new CommandLineRun(code, text(out), text(err));
  }

  private static String text(Path file) {
    return new String(Round.read(file), StandardCharsets.UTF_8);
  }
}
