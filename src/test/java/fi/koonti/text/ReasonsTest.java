package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

  @ParameterizedTest
  @CsvSource({
    "Is a directory, is-a-directory",
    "Not a directory, not-a-directory",
    "No space left on device, no-space",
    "Disk quota exceeded, no-space",
    "Read-only file system, read-only",
    "File too large, file-too-large",
    "File name too long, name-too-long",
    "Operation not permitted, not-permitted",
    "Device or resource busy, in-use",
    "Text file busy, in-use",
    "Input/output error, disk-fault",
    "Too many levels of symbolic links, links-in-a-circle"
  })
  void whatTheSystemSaysInEnglishHasWordsInEveryLanguage(String said, String code) {
    assertEquals(code, Reasons.of(new FileSystemException("a.xlsx", null, said)));
    assertEquals(code, Reasons.of(new IOException(said)));
    for (Language language : Language.values()) {
      assertNotEquals(code, Reasons.in(language).words(code, Map.of()));
    }
  }

  @Test
  void whatNobodyKnowsStaysAsItWasSaid() {
    assertEquals("Stale file handle", Reasons.of(new IOException("Stale file handle")));
  }

  @Test
  void aDeniedFileIsToldByItsKind() {
    assertEquals("access-denied", Reasons.of(new AccessDeniedException("a.xlsx")));
  }
}
