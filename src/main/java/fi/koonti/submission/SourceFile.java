package fi.koonti.submission;

import java.time.Instant;

/**
 * A file that came back.
 *
 * @param name relative to the folder argument it was found under, or its bare name; with {@code /}
 * @param sha256 of its bytes, in hexadecimal
 * @param saved when it was last saved, as the file itself says, or null when it does not
 */
public record SourceFile(String name, String sha256, Instant saved)
    implements Comparable<SourceFile> {

  /** By name: the order in which everything lists files. */
  @Override
  public int compareTo(SourceFile other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : sha256.compareTo(other.sha256);
  }
}
