package fi.koonti.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.acceptance.CommandLineRun;
import fi.koonti.io.WriteGate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook is summed up while it is written as it is when it is read. */
class RememberedContentTest {

  private static final Path SAMPLE = Path.of("samples/pori-2023");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void formsAndReportsAreRememberedAsTheyAreRead(String language) throws IOException {
    koonti("generate", plan(), "--period", "2023-Q3", "--out", folder, "--lang", language);
    merge("k.xlsx", "--lang", language);
    merge("j.xlsx", "--lang", language, "--published");

    List<String> remembered = remembered();

    assertEquals(8, remembered.size(), "six forms and two reports");
    for (String line : remembered) {
      Path file = folder.resolve(line.substring(line.lastIndexOf('\t') + 1));
      String read = Writing.WORKBOOK.contents(file).orElseThrow();
      assertTrue(line.contains(" d:" + read), () -> file + " reads as " + read + ": " + line);
    }
  }

  @Test
  void aWorkbookThatWasOnlySavedAgainIsAsWritten() throws IOException {
    merge("k.xlsx");

    rewrite("k.xlsx", sheet -> sheet);

    assertTrue(isAsWritten("k.xlsx"));
  }

  @Test
  void whatFormerVersionsRememberIsHonoured() throws IOException {
    merge("k.xlsx");
    Path memory = folder.resolve(".koonti");
    String former = Writing.WORKBOOK.formerContents(folder.resolve("k.xlsx")).orElseThrow();
    Files.writeString(memory, Files.readString(memory).replaceAll("d:[0-9a-f]+", "c:" + former));

    rewrite("k.xlsx", sheet -> sheet);
    assertTrue(isAsWritten("k.xlsx"));

    rewrite("k.xlsx", sheet -> sheet.replaceFirst("<v>0</v>", "<v>1</v>"));
    assertFalse(isAsWritten("k.xlsx"));
  }

  @Test
  void aReportOfATemplateWhoseCellsReadOtherwiseThanTheyAreWrittenIsReadForIt() throws IOException {
    Path templates = Files.createDirectory(folder.resolve("pohjat"));
    Files.copy(Path.of("workbook-templates/koonti.xlsx"), templates.resolve("koonti.xlsx"));
    rewrite("pohjat/koonti.xlsx", part -> part.replace("<font>", "<font><strike/>"));

    merge("k.xlsx", "--templates", templates);

    String read = Writing.WORKBOOK.contents(folder.resolve("k.xlsx")).orElseThrow();
    List<String> remembered = remembered();
    assertTrue(remembered.get(0).contains(" d:" + read), () -> "" + remembered);
  }

  private boolean isAsWritten(String name) {
    return WriteGate.isAsWritten(folder.resolve(name), Writing.WORKBOOK);
  }

  private static Path plan() {
    return SAMPLE.resolve("suunnitelma.xlsx");
  }

  private void merge(String out, Object... more) {
    Object[] usual = {
      "merge",
      SAMPLE.resolve("palautukset"),
      "--plan",
      plan(),
      "--period",
      "2023-Q3",
      "--out",
      folder.resolve(out)
    };
    Object[] all = Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    koonti(all);
  }

  private static void koonti(Object... arguments) {
    CommandLineRun run = CommandLineRun.koonti(arguments);
    assertTrue(run.code() < 2, run.err());
  }

  /** The lines of the memory that are about workbooks. */
  private List<String> remembered() throws IOException {
    return Files.readAllLines(folder.resolve(".koonti")).stream()
        .filter(line -> line.endsWith(".xlsx"))
        .toList();
  }

  /** Packs a workbook anew, its sheets and styles changed. */
  private void rewrite(String name, UnaryOperator<String> change) throws IOException {
    Path file = folder.resolve(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(0);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        boolean of = entry.getName().contains("sheets/sheet") || entry.getName().contains("styles");
        out.write((of ? change.apply(part) : part).getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.write(file, bytes.toByteArray());
  }
}
