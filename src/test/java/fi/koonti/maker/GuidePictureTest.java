package fi.koonti.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.FormColumn;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures of the guide are drawn by a spreadsheet program, so no build makes them. */
class GuidePictureTest {

  private static final Path FOLDER = Path.of("src/test/resources/fi/koonti/maker/guide");

  /**
   * When this fails, draw the pictures anew as {@code docs/pictures} tells, and then write what is
   * expected here into the file.
   */
  @Test
  void thePicturesShowTheColumnsOfToday() throws IOException {
    String columns =
        Stream.of(FormColumn.values())
            .filter(column -> column.index() <= FormColumn.CORRECTION.index())
            .map(GuidePictureTest::line)
            .collect(Collectors.joining("\n", "", "\n"));
    assertEquals(columns, Files.readString(FOLDER.resolve("drawn-from.txt")));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPictureIsSmallBesideTheForm(Language language) throws IOException {
    Path picture = FOLDER.resolve("first-screen_" + language.code() + ".png");
    assertTrue(Files.size(picture) < 30_000, picture + " " + Files.size(picture));
  }

  private static String line(FormColumn column) {
    return Stream.of(Language.values())
        .map(column::heading)
        .collect(Collectors.joining(" | ", column.width() + " | ", ""));
  }
}
