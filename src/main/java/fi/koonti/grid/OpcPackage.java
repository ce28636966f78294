package fi.koonti.grid;

import fi.koonti.grid.GridRefusal.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A zip file as a package of parts with content types and relationships (ECMA-376 part 2). */
final class OpcPackage {

  private static final String CONTENT_TYPES = "[content_types].xml";

  private final ZipArchive archive;
  private final Budget budget;
  private final ContentTypes types;

  private OpcPackage(ZipArchive archive, Budget budget, ContentTypes types) {
    this.archive = archive;
    this.budget = budget;
    this.types = types;
  }

  /**
   * Opens a zip file.
   *
   * @throws GridRefusal ODS, NOT_A_WORKBOOK when it is no such package, or what the zip file is
   *     refused for
   */
  static OpcPackage open(byte[] file, GridLimits limits, Budget budget) throws GridRefusal {
    ZipArchive archive = ZipArchive.of(file, limits.entries());
    if (archive.find(CONTENT_TYPES).isEmpty()) {
      throw foreign(archive, budget);
    }
    try (XmlCursor xml = open(archive, budget, CONTENT_TYPES)) {
      return new OpcPackage(archive, budget, ContentTypes.read(xml));
    }
  }

  Budget budget() {
    return budget;
  }

  ContentTypes types() {
    return types;
  }

  boolean has(String part) {
    return archive.find(part).isPresent();
  }

  /** Opens a part; the caller has asked {@link #has} or wants the refusal. */
  XmlCursor open(String part) throws GridRefusal {
    return open(archive, budget, part);
  }

  /** The relationships of a part, or of the package for an empty name; none is no error. */
  Relationships relationships(String part) throws GridRefusal {
    String where = PartName.relationshipsOf(part);
    if (!has(where)) {
      return Relationships.none();
    }
    try (XmlCursor xml = open(where)) {
      return Relationships.read(xml, part);
    }
  }

  private static XmlCursor open(ZipArchive archive, Budget budget, String part) throws GridRefusal {
    ZipPart found = archive.find(part).orElse(null);
    if (found == null) {
      throw new GridRefusal(Reason.PART_MISSING, Map.of("part", part));
    }
    return new XmlCursor(archive.open(found, budget), budget);
  }

  /** Says what a zip file without content types is, as far as it tells. */
  private static GridRefusal foreign(ZipArchive archive, Budget budget) throws GridRefusal {
    ZipPart mimetype = archive.find("mimetype").orElse(null);
    if (mimetype == null) {
      return new GridRefusal(Reason.NOT_A_WORKBOOK);
    }
    try (PartStream stream = archive.open(mimetype, budget)) {
      String type = new String(stream.readNBytes(100), StandardCharsets.US_ASCII).strip();
      boolean sheet = type.startsWith("application/vnd.oasis.opendocument.spreadsheet");
      return new GridRefusal(sheet ? Reason.ODS : Reason.NOT_A_WORKBOOK, Map.of("found", type));
    } catch (RefusedStream e) {
      return e.refusal();
    } catch (IOException e) {
      return new GridRefusal(Reason.TRUNCATED, Map.of("part", mimetype.name()), e);
    }
  }
}
