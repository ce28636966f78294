package fi.koonti.opc;

import fi.koonti.opc.UnreadableFileException.Reason;
import java.util.Map;

/** A zip file as a package of parts with content types and relationships (ECMA-376 part 2). */
public final class OpcPackage {

  public static final String CONTENT_TYPES = "[content_types].xml";

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
   * @throws UnreadableFileException NOT_A_WORKBOOK when it is no such package
   */
  public static OpcPackage open(ZipArchive archive, Budget budget) throws UnreadableFileException {
    if (!isOne(archive)) {
      throw new UnreadableFileException(Reason.NOT_A_WORKBOOK);
    }
    try (XmlCursor xml = open(archive, budget, CONTENT_TYPES)) {
      return new OpcPackage(archive, budget, ContentTypes.read(xml));
    }
  }

  /** Whether a zip file says that it is a package. */
  public static boolean isOne(ZipArchive archive) {
    return archive.find(CONTENT_TYPES).isPresent();
  }

  public Budget budget() {
    return budget;
  }

  public ContentTypes types() {
    return types;
  }

  public boolean has(String part) {
    return archive.find(part).isPresent();
  }

  /** Opens a part; the caller has asked {@link #has} or wants the refusal. */
  public XmlCursor open(String part) throws UnreadableFileException {
    return open(archive, budget, part);
  }

  /** The relationships of a part, or of the package for an empty name; none is no error. */
  public Relationships relationships(String part) throws UnreadableFileException {
    String where = PartName.relationshipsOf(part);
    if (!has(where)) {
      return Relationships.none();
    }
    try (XmlCursor xml = open(where)) {
      return Relationships.read(xml, part);
    }
  }

  private static XmlCursor open(ZipArchive archive, Budget budget, String part)
      throws UnreadableFileException {
    ZipPart found = archive.find(part).orElse(null);
    if (found == null) {
      throw new UnreadableFileException(Reason.PART_MISSING, Map.of("part", part));
    }
    return new XmlCursor(archive.open(found, budget), budget);
  }
}
