package fi.koonti.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Runs LibreOffice without a window. */
public final class Office {

  private static final String PROGRAM = "soffice";
  private static final int PATIENCE_SECONDS = 180;

  /** Left to itself the program believes the stored values of most workbooks. */
  private static final String ALWAYS_CALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
      <prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop>
      </item>
      </oor:items>
      """;

  private static final String MODULES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <library:library xmlns:library="http://openoffice.org/2000/library"
        library:name="Standard" library:readonly="false" library:passwordprotected="false">
      <library:element library:name="Acts"/>
      </library:library>
      """;

  private static final String MODULE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <script:module xmlns:script="http://openoffice.org/2000/script"
        script:name="Acts" script:language="StarBasic">%s</script:module>
      """;

  private Office() {}

  /**
   * Skips the test where LibreOffice is not installed; fails it where tests are run for everybody,
   * so that nobody believes in a witness who was never heard.
   */
  public static void assumeInstalled() {
    if (isInstalled()) {
      return;
    }
    if ("true".equals(System.getenv("CI"))) {
      fail("expected LibreOffice (" + PROGRAM + ") on the path, but found none");
    }
    Assumptions.abort("skipped: LibreOffice (" + PROGRAM + ") is not on the path");
  }

  /** The program's own folder, made once: its first start takes longer than a conversion. */
  private static Path profile() throws IOException {
    Path profile = Path.of("target", "office-" + ProcessHandle.current().pid()).toAbsolutePath();
    Path settings = profile.resolve("user/registrymodifications.xcu");
    if (!Files.exists(settings)) {
      Files.createDirectories(settings.getParent());
      Files.writeString(settings, ALWAYS_CALCULATE);
    }
    return profile;
  }

  /**
   * Saves a workbook as another kind of file, with all formulas computed anew.
   *
   * @param file the workbook
   * @param format the ending of the kind that is wanted, {@code xlsx} or {@code pdf}, and what else
   *     the program is to know of it, behind a colon
   * @param folder an empty folder, for the result and the program's own files
   * @return the new file
   */
  public static Path convert(Path file, String format, Path folder) throws IOException {
    return convert(List.of(file), format, folder).get(0);
  }

  /**
   * The same for many workbooks in one start.
   *
   * @param files of different names
   * @return the new files in the same order
   */
  public static List<Path> convert(List<Path> files, String format, Path folder)
      throws IOException {
    Path results = Files.createDirectories(folder.resolve("results"));
    List<String> arguments =
        new ArrayList<>(List.of("--convert-to", format, "--outdir", results.toString()));
    files.forEach(file -> arguments.add(file.toString()));
    run(folder, arguments.toArray(String[]::new));
    try (Stream<Path> made = Files.list(results)) {
      assertEquals(files.size(), made.count(), () -> console(folder));
    }
    String ending = format.split(":", 2)[0];
    return files.stream().map(file -> results.resolve(stem(file) + "." + ending)).toList();
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  /**
   * Has the program do what somebody does at its window.
   *
   * @param module a module in its Basic with a procedure {@code Main}, which ends the program
   * @param folder an empty folder, for what the program says
   */
  public static void act(String module, Path folder) throws IOException {
    Path library = profile().resolve("user/basic/Standard");
    if (!Files.exists(library)) {
      // The first start would write over it.
      run(folder, "--terminate_after_init");
    }
    Files.writeString(library.resolve("script.xlb"), MODULES);
    String escaped = module.replace("&", "&amp;").replace("<", "&lt;");
    Files.writeString(library.resolve("Acts.xba"), MODULE.formatted(escaped));
    run(folder, "macro:///Standard.Acts.Main");
  }

  private static void run(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(PROGRAM);
    command.add("-env:UserInstallation=" + profile().toUri());
    command.add("--headless");
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("talk.txt").toFile())
            .start();
    try {
      assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "LibreOffice hangs");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      process.destroyForcibly();
    }
    assertEquals(0, process.exitValue(), () -> console(folder));
  }

  private static boolean isInstalled() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
  }

  private static String console(Path folder) {
    try {
      return Files.readString(folder.resolve("talk.txt"));
    } catch (IOException e) {
      return "LibreOffice said nothing";
    }
  }
}
