package fi.koonti.submission;

import fi.koonti.text.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that came back.
 *
 * @param name relative to the folder argument it was found under, or its bare name; with {@code /}
 * @param sha256 of its bytes, in hexadecimal
 * @param saved when it was last saved, as the file itself says, or null when it does not
 * @param clock that the file took that time from
 */
public record SourceFile(String name, String sha256, @Nullable Instant saved, Clock clock)
    implements Comparable<SourceFile> {

  /** A file whose time is of no computer's own clock. */
  public SourceFile(String name, String sha256, @Nullable Instant saved) {
    this(name, sha256, saved, Clock.UTC);
  }

  /** The day in Finland on which it was saved, or empty when the file does not say. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(saved).map(Clock::day);
  }

  /** By name: the order in which everything lists files. */
  @Override
  public int compareTo(SourceFile other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : sha256.compareTo(other.sha256);
  }
}
