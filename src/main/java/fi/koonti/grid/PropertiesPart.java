package fi.koonti.grid;

import fi.koonti.opc.EscapedText;
import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import fi.koonti.text.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a file tells about itself: its core and its custom properties. */
final class PropertiesPart {

  private PropertiesPart() {}

  /** The core properties by their element names. */
  static SortedMap<String, String> core(OpcPackage opc, String part)
      throws UnreadableFileException {
    SortedMap<String, String> properties = new TreeMap<>();
    try (XmlCursor xml = opc.open(part)) {
      xml.root();
      while (xml.nextIn(1)) {
        xml.count();
        String name = xml.name();
        properties.put(name, EscapedText.decode(xml.text()));
      }
    }
    return properties;
  }

  /** The custom properties by name. */
  static SortedMap<String, String> custom(OpcPackage opc, String part)
      throws UnreadableFileException {
    SortedMap<String, String> properties = new TreeMap<>();
    try (XmlCursor xml = opc.open(part)) {
      xml.root();
      while (xml.nextIn(1)) {
        xml.count();
        String name = xml.attribute("name");
        // The value is in a child whose name is its type: lpwstr, i4, r8, bool, filetime.
        if (name != null && xml.nextIn(2)) {
          properties.put(name, EscapedText.decode(xml.text()));
        }
      }
    }
    return properties;
  }

  /** The program that wrote the file, as its extended properties name it; empty if they do not. */
  static String application(OpcPackage opc, String part) throws UnreadableFileException {
    try (XmlCursor xml = opc.open(part)) {
      xml.root();
      while (xml.nextIn(1)) {
        xml.count();
        if (xml.name().equals("Application")) {
          return xml.text();
        }
      }
    }
    return "";
  }

  /**
   * When the file was last saved: {@code modified}, else {@code created}, else empty.
   *
   * @param unzoned whose clock a time is of that names no zone
   * @param zulu whose clock one is of that says to be UTC
   */
  static Optional<SavedTime> saved(Map<String, String> core, Clock unzoned, Clock zulu) {
    return time(core.get("modified"), unzoned, zulu)
        .or(() -> time(core.get("created"), unzoned, zulu));
  }

  /** A W3C date and time. Bad values are none. */
  private static Optional<SavedTime> time(String letters, Clock unzoned, Clock zulu) {
    if (letters == null) {
      return Optional.empty();
    }
    try {
      TemporalAccessor parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              letters.strip(), Instant::from, LocalDateTime::from);
      return Optional.of(
          parsed instanceof LocalDateTime local
              ? new SavedTime(local, unzoned)
              : new SavedTime(LocalDateTime.ofInstant((Instant) parsed, ZoneOffset.UTC), zulu));
    } catch (DateTimeException e) {
      return day(letters.strip()).map(day -> new SavedTime(day, unzoned));
    }
  }

  private static Optional<LocalDateTime> day(String letters) {
    try {
      return Optional.of(LocalDate.parse(letters).atStartOfDay());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
