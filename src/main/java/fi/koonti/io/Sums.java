package fi.koonti.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The sums by which a file is known again: {@code b:…} of its bytes, {@code c:…} of its content.
 */
final class Sums {

  private Sums() {}

  /** Both sums of a file, where it has both. */
  static List<String> of(Path file, Comparison comparison) throws IOException {
    List<String> sums = new ArrayList<>();
    sums.add(ofBytes(file));
    comparison.contents(file).map(Sums::ofContents).ifPresent(sums::add);
    return sums;
  }

  static String ofBytes(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    Files.copy(file, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return "b:" + HexFormat.of().formatHex(digest.digest());
  }

  static String ofContents(String sum) {
    return "c:" + sum;
  }
}
