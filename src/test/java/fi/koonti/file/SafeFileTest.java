package fi.koonti.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

  @TempDir Path folder;

  @Test
  void theContentStandsInTheFile() throws IOException {
    SafeFile.write(folder.resolve("a.txt"), out -> out.write(bytes("uusi")));

    assertEquals("uusi", Files.readString(folder.resolve("a.txt")));
  }

  @Test
  void aFileThatIsThereIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "vanha ja pidempi");

    SafeFile.write(file, out -> out.write(bytes("uusi")));

    assertEquals("uusi", Files.readString(file));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
  void aLinkStaysAndWhatItLeadsToIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "vanha");
    Path link = Files.createSymbolicLink(folder.resolve("linkki.txt"), file);

    SafeFile.write(link, out -> out.write(bytes("uusi")));

    assertEquals("uusi", Files.readString(file));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void aFailureLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "vanha");

    assertThrows(IOException.class, () -> SafeFile.write(file, SafeFileTest::half));

    assertEquals("vanha", Files.readString(file));
  }

  @Test
  void aFileThatIsProtectedAgainstWritingStays() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "hyväksytty");
    assertTrue(file.toFile().setReadOnly());

    assertThrows(
        AccessDeniedException.class, () -> SafeFile.write(file, out -> out.write(bytes("uusi"))));

    assertEquals("hyväksytty", Files.readString(file));
    assertEquals(List.of("a.txt"), names());
  }

  @Test
  void aFailureLeavesNothingBeside() {
    assertThrows(
        IOException.class, () -> SafeFile.write(folder.resolve("a.txt"), SafeFileTest::half));

    assertEquals(List.of(), names());
  }

  @Test
  void anErrorOfTheProgramLeavesNothingBesideEither() {
    SafeFile.Content broken =
        out -> {
          throw new IllegalStateException("bug");
        };

    assertThrows(
        IllegalStateException.class, () -> SafeFile.write(folder.resolve("a.txt"), broken));

    assertEquals(List.of(), names());
  }

  @Test
  void whatIsBeingWrittenIsHiddenAndBesideTheTarget() throws IOException {
    SafeFile.write(
        folder.resolve("a.txt"),
        out -> assertEquals(1, names().stream().filter(n -> n.matches("\\.a.*\\.tmp")).count()));
  }

  @Test
  void whatAKilledRunLeftIsRemoved() throws IOException {
    Files.writeString(folder.resolve(".a.txt-123.tmp"), "puolikas");

    SafeFile.write(folder.resolve("a.txt"), out -> out.write(bytes("uusi")));

    assertEquals(List.of("a.txt"), names());
  }

  @Test
  void whatBelongsToAnotherFileIsNotRemoved() throws IOException {
    Files.writeString(folder.resolve(".b.txt-123.tmp"), "toinen");

    SafeFile.write(folder.resolve("a.txt"), out -> out.write(bytes("uusi")));

    assertEquals(List.of(".b.txt-123.tmp", "a.txt"), names());
  }

  @Test
  void theFileIsAsReadableAsAnyOther() throws IOException {
    Path other = Files.createFile(folder.resolve("b.txt"));

    SafeFile.write(folder.resolve("a.txt"), out -> out.write(bytes("uusi")));

    assertEquals(
        Files.getAttribute(other, "unix:mode"),
        Files.getAttribute(folder.resolve("a.txt"), "unix:mode"));
  }

  private static void half(OutputStream out) throws IOException {
    out.write(bytes("puol"));
    throw new IOException("levy on täynnä");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
