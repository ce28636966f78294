package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Outputs as text, so that whoever reviews a change sees what it does to them. When a change is
 * wanted, copy {@code target/golden} over what is committed.
 */
public final class Golden {

  private static final Path COMMITTED = Path.of("src/test/resources/golden");
  private static final Path FOUND = Path.of("target/golden");

  private Golden() {}

  /** Holds a text to what is committed under a name. */
  public static void assertSame(String file, String found) throws IOException {
    Files.createDirectories(FOUND);
    Files.writeString(FOUND.resolve(file), found);
    assertEquals(Files.readString(COMMITTED.resolve(file)), found);
  }
}
