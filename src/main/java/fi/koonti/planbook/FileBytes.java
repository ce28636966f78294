package fi.koonti.planbook;

import fi.koonti.grid.GridLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a workbook, taken once: all that is said of it is of one moment. */
final class FileBytes {

  private FileBytes() {}

  /** All bytes; of a file over the limit only so many that the reader refuses it. */
  static byte[] read(Path file, GridLimits limits) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(limits.fileBytes() + 1);
    }
  }

  /** In hexadecimal. */
  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
