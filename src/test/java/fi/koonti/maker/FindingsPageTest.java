package fi.koonti.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FindingsPageTest {

  @Test
  void theCommittedPageIsThatOfTheCatalogue() throws IOException {
    assertEquals(FindingsPage.text(), Files.readString(Path.of("docs/findings.md")));
  }
}
