package fi.koonti.maker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The moulds that the program is given are those that the makers draw. When a drawing has changed,
 * run {@link MouldMaker} and commit what it writes.
 */
class MouldsAreAsDrawnTest {

  private static final Path FOLDER = Path.of("workbook-templates");

  @TestFactory
  Stream<DynamicTest> everyMouldIsAsItIsDrawn() {
    return MouldMaker.all().entrySet().stream()
        .map(
            mould ->
                DynamicTest.dynamicTest(
                    mould.getKey(),
                    () ->
                        assertArrayEquals(
                            mould.getValue(),
                            Files.readAllBytes(FOLDER.resolve(mould.getKey())),
                            "drawn otherwise; run MouldMaker")));
  }
}
