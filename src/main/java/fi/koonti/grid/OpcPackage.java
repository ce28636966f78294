package fi.koonti.grid;

import fi.koonti.grid.GridException.Reason;
import java.util.Map;

/** A zip file as a package of parts with content types and relationships (ECMA-376 part 2). */
final class OpcPackage {

  static final String CONTENT_TYPES = "[content_types].xml";

  private final ZipArchive archive;
  private final Budget budget;
  private final ContentTypes types;

  private OpcPackage(ZipArchive archive, Budget budget, ContentTypes types) {
    this.archive = archive;
    this.budget = budget;
    this.types = types;
  }

  /**
   * Opens a zip file as a package.
   *
   * @throws GridException NOT_A_WORKBOOK when it is no such package
   */
  static OpcPackage open(ZipArchive archive, Budget budget) throws GridException {
    if (!isOne(archive)) {
      throw new GridException(Reason.NOT_A_WORKBOOK);
    }
    try (XmlCursor xml = open(archive, budget, CONTENT_TYPES)) {
      return new OpcPackage(archive, budget, ContentTypes.read(xml));
    }
  }

  /** Whether a zip file says that it is a package. */
  static boolean isOne(ZipArchive archive) {
    return archive.find(CONTENT_TYPES).isPresent();
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
  XmlCursor open(String part) throws GridException {
    return open(archive, budget, part);
  }

  /** The relationships of a part, or of the package for an empty name; none is no error. */
  Relationships relationships(String part) throws GridException {
    String where = PartName.relationshipsOf(part);
    if (!has(where)) {
      return Relationships.none();
    }
    try (XmlCursor xml = open(where)) {
      return Relationships.read(xml, part);
    }
  }

  private static XmlCursor open(ZipArchive archive, Budget budget, String part)
      throws GridException {
    ZipPart found = archive.find(part).orElse(null);
    if (found == null) {
      throw new GridException(Reason.PART_MISSING, Map.of("part", part));
    }
    return new XmlCursor(archive.open(found, budget), budget);
  }
}
