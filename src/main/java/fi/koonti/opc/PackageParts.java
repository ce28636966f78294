package fi.koonti.opc;

import fi.koonti.opc.UnreadableFileException.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of one package as they lie in the zip, and who refers to whom. */
public final class PackageParts {

  public static final String CONTENT_TYPES = "[Content_Types].xml";

  /** What is larger when inflated is no workbook that is taken apart or marked. */
  private static final int SIZE_LIMIT = 30_000_000;

  private static final int ENTRY_LIMIT = 5_000;

  private final Map<String, PackagePart> parts = new LinkedHashMap<>();
  private final Map<String, List<Relation>> relations = new LinkedHashMap<>();

  private PackageParts() {}

  /**
   * Reads the parts of a zip; inflates only who refers to whom.
   *
   * @throws UnreadableFileException when it is no zip, a damaged one, or too large
   */
  public static PackageParts read(byte[] zip) throws UnreadableFileException {
    return read(zip, SIZE_LIMIT);
  }

  /**
   * The same with another limit.
   *
   * @param most how many bytes all parts may have, inflated
   */
  static PackageParts read(byte[] zip, long most) throws UnreadableFileException {
    PackageParts parts = new PackageParts();
    ZipArchive archive = ZipArchive.of(zip, ENTRY_LIMIT);
    long inflated = 0;
    for (ZipPart part : archive.parts()) {
      inflated += part.size();
      if (inflated > most) {
        throw new UnreadableFileException(
            Reason.INFLATES_TOO_MUCH, Map.of("part", part.name(), "limit", String.valueOf(most)));
      }
      if (!part.name().endsWith("/")) {
        String name = part.name().replace('\\', '/');
        parts.parts.put(name, PackagePart.in(archive, part, name));
      }
    }
    parts.relate();
    return parts;
  }

  private void relate() throws UnreadableFileException {
    Map<String, String> written = new HashMap<>();
    parts.keySet().forEach(name -> written.put(PartName.canonical(name), name));
    for (String name : parts.keySet()) {
      if (Relation.isList(name)) {
        String source = Relation.sourceOf(name);
        List<Relation> read = new ArrayList<>();
        for (Relation relation : Relation.read(source, xml(name))) {
          // Names that differ by case are one, and the part goes by the name in the zip.
          read.add(relation.to(written.getOrDefault(canonical(relation), relation.target())));
        }
        relations.put(source, List.copyOf(read));
      }
    }
  }

  private static String canonical(Relation relation) {
    return relation.outside() ? "" : PartName.canonical(relation.target());
  }

  /** The names, the list of content types first, the others in the order of the zip. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    names.add(CONTENT_TYPES);
    names.addAll(parts.keySet());
    return names;
  }

  public boolean has(String name) {
    return parts.containsKey(name);
  }

  /**
   * A part.
   *
   * @throws UnreadableFileException PART_MISSING when there is none
   */
  public PackagePart get(String name) throws UnreadableFileException {
    PackagePart part = parts.get(name);
    if (part == null) {
      throw new UnreadableFileException(Reason.PART_MISSING, Map.of("part", name));
    }
    return part;
  }

  /** A part as elements. */
  public Element xml(String name) throws UnreadableFileException {
    return XmlReader.read(name, get(name).content(), Set.of());
  }

  /** What a part refers to; the empty name is the package itself. */
  public List<Relation> relations(String source) {
    return relations.getOrDefault(source, List.of());
  }

  /** The first part of a type that a part refers to; the type is the end of its URI. */
  public Optional<String> related(String source, String type) {
    return relations(source).stream()
        .filter(relation -> relation.type().endsWith("/" + type) && !relation.outside())
        .map(Relation::target)
        .findFirst();
  }

  /** All parts that can be reached from the package without going through some parts. */
  public Set<String> reachable(Set<String> without) {
    Set<String> reached = new LinkedHashSet<>();
    reach("", without, reached);
    return reached;
  }

  private void reach(String source, Set<String> without, Set<String> reached) {
    for (Relation relation : relations(source)) {
      String target = relation.target();
      if (!relation.outside() && !without.contains(target) && reached.add(target)) {
        reach(target, without, reached);
      }
    }
  }
}
