package fi.koonti.grid;

import fi.koonti.opc.EscapedText;
import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
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

  /** When the file was last saved: {@code modified}, else {@code created}, else empty. */
  static Optional<Instant> saved(Map<String, String> core) {
    return instant(core.get("modified")).or(() -> instant(core.get("created")));
  }

  /** A W3C date and time; without a zone it is taken for UTC. Bad values are none. */
  private static Optional<Instant> instant(String letters) {
    if (letters == null) {
      return Optional.empty();
    }
    try {
      TemporalAccessor parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              letters.strip(), Instant::from, LocalDateTime::from);
      return Optional.of(
          parsed instanceof LocalDateTime local
              ? local.toInstant(ZoneOffset.UTC)
              : (Instant) parsed);
    } catch (DateTimeException e) {
      return day(letters.strip());
    }
  }

  private static Optional<Instant> day(String letters) {
    try {
      return Optional.of(LocalDate.parse(letters).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
