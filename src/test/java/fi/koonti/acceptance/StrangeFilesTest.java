package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files of other kinds each have a sentence that fits. */
class StrangeFilesTest {

  private static final Path RETURNS = Path.of("src/test/resources/cases/returns");

  @TempDir Path folder;

  @Test
  void aWorkbookThatExcelOpensWithoutAskingIsRead() {
    CommandLineRun run = validate(RETURNS.resolve("velvet-sweatshop.xlsx"));
    assertEquals(0, run.code(), run.out());
  }

  @Test
  void aPackingThatIsNotReadIsNamed() {
    assertTrue(validate(RETURNS.resolve("lzma.zip")).out().contains("on muotoa zip/LZMA"));
  }

  @Test
  void everyOtherFormatIsNamed() {
    String fods =
        "<?xml version='1.0'?><office:document xmlns:office="
            + "'urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>";
    assertSaid("a.fods", fods.getBytes(StandardCharsets.UTF_8), "on muotoa .fods");
    assertSaid("a.slk", "ID;PWXL;N;E\r\n".getBytes(StandardCharsets.UTF_8), "on muotoa .slk");
    byte[] biff = {9, 2, 6, 0, 0, 0, 16, 0, 0, 0};
    assertSaid("vanha.xls", biff, "on muotoa .xls (Excel 95)");
    byte[] text = "\uFEFFa;b;c\n".getBytes(Charset.forName("UTF-32LE"));
    assertSaid("a.csv", text, "on muotoa csv");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "pipes are made as on POSIX systems")
  void aPipeIsNoPlanAndNobodyWaitsForIt() throws Exception {
    Path pipe = folder.resolve("suunnitelma.xlsx");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    CommandLineRun run = CommandLineRun.koonti("plan", "check", pipe);
    assertEquals(2, run.code(), run.err());
    assertTrue((run.out() + run.err()).contains("se ei ole tavallinen tiedosto"), run.err());
  }

  private void assertSaid(String name, byte[] content, String said) {
    Path file = folder.resolve(name);
    Round.write(file, content);
    CommandLineRun run = validate(file);
    assertTrue(run.out().contains(said), run.out());
  }

  private static CommandLineRun validate(Path file) {
    return CommandLineRun.koonti(
        "validate", file, "--plan", RETURNS.resolve("plan-tk2024.xlsx"), "--period", "2024-Q3");
  }
}
