package fi.koonti.opc;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What one part refers to. Types go by their last word, which Strict files share. */
public final class Relationships {

  /** A reference to a part of the same package, or out of it. */
  private record Link(String type, String target, boolean external) {}

  private final Map<String, Link> byId = new LinkedHashMap<>();

  private Relationships() {}

  public static Relationships none() {
    return new Relationships();
  }

  public static Relationships read(XmlCursor xml, String source) throws UnreadableFileException {
    Relationships relationships = new Relationships();
    xml.root();
    while (xml.nextIn(1)) {
      xml.count();
      String id = xml.attribute("Id");
      String type = xml.attribute("Type");
      String target = xml.attribute("Target");
      if (id != null && type != null && target != null) {
        boolean external = "External".equalsIgnoreCase(xml.attribute("TargetMode"));
        relationships.byId.put(
            id,
            new Link(
                lastWord(type), external ? target : PartName.resolve(source, target), external));
      }
    }
    return relationships;
  }

  /** The part that an id leads to; empty when there is no such id or it leads out of the file. */
  public Optional<String> target(String id) {
    return Optional.ofNullable(byId.get(id)).filter(link -> !link.external).map(Link::target);
  }

  /** The address out of the file that an id leads to, or empty. */
  public Optional<String> address(String id) {
    return Optional.ofNullable(byId.get(id)).filter(Link::external).map(Link::target);
  }

  /** The first part of a type, given by its last word in lower case. */
  public Optional<String> first(String type) {
    return byId.values().stream()
        .filter(link -> link.type.equals(type) && !link.external)
        .map(Link::target)
        .findFirst();
  }

  /** Whether there is a relationship of a type at all, external or not. */
  public boolean have(String type) {
    return byId.values().stream().anyMatch(link -> link.type.equals(type));
  }

  private static String lastWord(String type) {
    return type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }
}
