package fi.koonti.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of one package and who refers to whom. */
final class Parts {

  static final String CONTENT_TYPES = "[Content_Types].xml";

  /** Parts that are larger together when inflated are no template that a person made. */
  private static final long SIZE_LIMIT = 30_000_000;

  private final Map<String, PackagePart> parts = new LinkedHashMap<>();
  private final Map<String, List<Relation>> relations = new LinkedHashMap<>();

  private long inflated;

  private Parts() {}

  /**
   * Reads the parts of a zip.
   *
   * @throws TemplateException when it is no zip or a damaged one
   */
  static Parts read(byte[] zip) throws TemplateException {
    Parts parts = new Parts();
    try (ZipFile file =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get()) {
      for (ZipArchiveEntry entry : Collections.list(file.getEntriesInPhysicalOrder())) {
        if (!entry.isDirectory()) {
          parts.add(entry, file);
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new TemplateException(TemplateFault.Reason.NO_PACKAGE, "", e.getMessage());
    }
    parts.relate();
    return parts;
  }

  private void add(ZipArchiveEntry entry, ZipFile file) throws IOException, TemplateException {
    inflated += Math.max(0, entry.getSize());
    if (inflated > SIZE_LIMIT) {
      throw new TemplateException(
          TemplateFault.Reason.TOO_LARGE, entry.getName(), String.valueOf(SIZE_LIMIT));
    }
    try (InputStream raw = file.getRawInputStream(entry)) {
      String name = entry.getName().replace('\\', '/');
      byte[] packed = raw.readAllBytes();
      parts.put(
          name, new PackagePart(name, entry.getMethod(), packed, entry.getSize(), entry.getCrc()));
    }
  }

  private void relate() throws TemplateException {
    for (String name : parts.keySet()) {
      if (Relation.isList(name)) {
        String source = Relation.sourceOf(name);
        relations.put(source, Relation.read(source, xml(name)));
      }
    }
  }

  /** The names, the list of content types first, the others in the order of the zip. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    names.add(CONTENT_TYPES);
    names.addAll(parts.keySet());
    return names;
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /**
   * A part.
   *
   * @throws TemplateException when there is none
   */
  PackagePart get(String name) throws TemplateException {
    PackagePart part = parts.get(name);
    if (part == null) {
      throw new TemplateException(TemplateFault.Reason.PART_MISSING, name, name);
    }
    return part;
  }

  /** A part as elements. */
  Element xml(String name) throws TemplateException {
    return XmlReader.read(name, get(name).content());
  }

  /** What a part refers to; the empty name is the package itself. */
  List<Relation> relations(String source) {
    return relations.getOrDefault(source, List.of());
  }

  /** The one part of a type that a part refers to, or null; the type is the end of its URI. */
  String related(String source, String type) {
    for (Relation relation : relations(source)) {
      if (relation.type().endsWith("/" + type) && !relation.outside()) {
        return relation.target();
      }
    }
    return null;
  }

  /** All parts that can be reached from the package without going through some parts. */
  Set<String> reachable(Set<String> without) {
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
