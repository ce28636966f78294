package fi.koonti.grid;

import fi.koonti.text.Clock;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * When a file was last saved, as the file says it.
 *
 * @param shown the time as it is written there
 * @param clock that it is of
 */
public record SavedTime(LocalDateTime shown, Clock clock) {

  /** A time that is what it says. */
  static SavedTime ofUtc(LocalDateTime shown) {
    return new SavedTime(shown, Clock.UTC);
  }

  public Instant instant() {
    return clock.instant(shown);
  }
}
