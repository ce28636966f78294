package fi.koonti.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What clock a time in a file is of. */
public enum Clock {
  /** That of the world, whatever computer wrote it. */
  UTC(ZoneOffset.UTC),
  /**
   * That on the wall beside the computer, which is taken for Finland's. LibreOffice writes it into
   * OpenDocument files without a zone, and into those of Excel as if it were UTC.
   */
  LOCAL(ZoneId.of("Europe/Helsinki"));

  private final ZoneId zone;

  Clock(ZoneId zone) {
    this.zone = zone;
  }

  /** The moment at which it shows a time. */
  public Instant instant(LocalDateTime shown) {
    return shown.atZone(zone).toInstant();
  }

  /** The day in Finland at a moment, the same on every machine. */
  public static LocalDate day(Instant moment) {
    return moment.atZone(LOCAL.zone).toLocalDate();
  }
}
