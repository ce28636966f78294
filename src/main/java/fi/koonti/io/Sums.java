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
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The sums by which a file is known again: {@code b:…} of its bytes, {@code d:…} of its content, or
 * {@code c:…} as former versions summed it up.
 */
final class Sums {

  private static final String BYTES = "b:";
  private static final String CONTENTS = "d:";
  private static final String FORMER = "c:";

  private Sums() {}

  /** Both sums of a file that was made, where it has both. */
  static List<String> of(Staging.Made made, Comparison comparison) throws IOException {
    List<String> sums = new ArrayList<>();
    sums.add(ofBytes(made.file()));
    made.sum()
        .or(() -> comparison.contents(made.file()))
        .map(CONTENTS::concat)
        .ifPresent(sums::add);
    return sums;
  }

  /** Whether one of some sums is that of a file. */
  static boolean have(List<String> sums, Path file, Comparison comparison) throws IOException {
    return sums.contains(ofBytes(file))
        || isIn(sums, CONTENTS, () -> comparison.contents(file))
        || isIn(sums, FORMER, () -> comparison.formerContents(file));
  }

  /** Asks only where the answer can matter: to sum up a content takes time. */
  private static boolean isIn(List<String> sums, String kind, Supplier<Optional<String>> sum) {
    return sums.stream().anyMatch(one -> one.startsWith(kind))
        && sum.get().map(kind::concat).filter(sums::contains).isPresent();
  }

  static String ofBytes(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    Files.copy(file, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return BYTES + HexFormat.of().formatHex(digest.digest());
  }
}
