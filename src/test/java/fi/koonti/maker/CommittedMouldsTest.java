package fi.koonti.maker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** When this fails, run {@link MouldMaker}, look at what it drew, and commit it. */
class CommittedMouldsTest {

  private static final Path FOLDER = Path.of("workbook-templates");

  @TestFactory
  Iterable<DynamicTest> theMouldInTheRepositoryIsTheOneThatIsDrawn() {
    return MouldMaker.all().entrySet().stream()
        .map(
            drawn ->
                DynamicTest.dynamicTest(
                    drawn.getKey(),
                    () ->
                        assertSameParts(
                            drawn.getValue(), Files.readAllBytes(FOLDER.resolve(drawn.getKey())))))
        .toList();
  }

  /** Part by part: another platform may pack the same parts into other bytes. */
  private static void assertSameParts(byte[] drawn, byte[] committed) throws IOException {
    Map<String, byte[]> expected = parts(drawn);
    Map<String, byte[]> found = parts(committed);
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach((name, content) -> assertArrayEquals(content, found.get(name), name));
  }

  private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
