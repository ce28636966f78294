package fi.koonti.opc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A workbook of which some parts are changed: all others are copied as they lie in the zip, byte
 * for byte. The same changes give the same bytes. Names of parts have no leading slash; the empty
 * name is the package itself.
 */
public final class PackageCopy {

  private final PackageParts parts;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();
  private final Set<String> removed = new HashSet<>();

  private PackageCopy(PackageParts parts) {
    this.parts = parts;
  }

  /**
   * Opens a package.
   *
   * @throws UnreadableFileException when it is none, or a damaged one
   */
  public static PackageCopy open(byte[] zip) throws UnreadableFileException {
    return new PackageCopy(PackageParts.read(zip));
  }

  /**
   * Opens a package of any size up to a limit.
   *
   * @param most how many bytes its parts may have, inflated
   */
  public static PackageCopy open(byte[] zip, long most) throws UnreadableFileException {
    return new PackageCopy(PackageParts.read(zip, most));
  }

  /** Whether there is a part of a name. */
  public boolean has(String part) {
    return changed.containsKey(part) || parts.has(part) && !removed.contains(part);
  }

  /**
   * The content of a part as it is now.
   *
   * @throws UnreadableFileException when there is none, or a damaged one
   */
  public byte[] content(String part) throws UnreadableFileException {
    byte[] now = changed.get(part);
    return now == null ? parts.get(part).content() : now;
  }

  /**
   * A part to be changed between its tags.
   *
   * @param passedOver names of elements whose insides nobody will ask for
   */
  public PartEdit edit(String part, String... passedOver) throws UnreadableFileException {
    return PartEdit.of(part, content(part), Set.of(passedOver));
  }

  /** The first part of a type that a part refers to; the type is the end of its URI. */
  public Optional<String> related(String source, String type) {
    return parts.related(source, type);
  }

  /** The part to which a reference of a part leads, or empty when it leads nowhere inside. */
  public Optional<String> target(String source, String id) {
    return parts.relations(source).stream()
        .filter(relation -> relation.id().equals(id) && !relation.outside())
        .map(Relation::target)
        .filter(this::has)
        .findFirst();
  }

  /** The name of the part that has the references of a part. */
  public static String relationsOf(String part) {
    return Relation.listOf(part);
  }

  /** The name of the part that says what each part is. */
  public static String contentTypes() {
    return PackageParts.CONTENT_TYPES;
  }

  /** Leaves a part out; whoever refers to it must be changed as well. */
  public void remove(String part) {
    removed.add(part);
    changed.remove(part);
  }

  /** Changes a part, or adds one. */
  public void put(String part, byte[] content) {
    changed.put(part, content);
  }

  /** The finished package: parts in the order of the original, then those that were added. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipWriter zip = new ZipWriter(bytes)) {
      Map<String, byte[]> added = new LinkedHashMap<>(changed);
      for (String name : parts.names()) {
        byte[] content = added.remove(name);
        if (content != null) {
          zip.copy(PackagePart.of(name, content));
        } else if (!removed.contains(name)) {
          zip.copy(parts.get(name));
        }
      }
      for (Map.Entry<String, byte[]> part : added.entrySet()) {
        zip.copy(PackagePart.of(part.getKey(), part.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableFileException e) {
      throw new IllegalStateException("a part that was listed is gone", e);
    }
    return bytes.toByteArray();
  }
}
