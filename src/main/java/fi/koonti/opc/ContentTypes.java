package fi.koonti.opc;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each part of a package is, by name or by the ending of its name. All in lower case. */
public final class ContentTypes {

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byEnding = new HashMap<>();

  private ContentTypes() {}

  public static ContentTypes read(XmlCursor xml) throws UnreadableFileException {
    ContentTypes types = new ContentTypes();
    xml.root();
    while (xml.nextIn(1)) {
      xml.count();
      String type = lower(xml.attribute("ContentType"));
      if (xml.name().equals("Override")) {
        types.byName.put(PartName.canonical(lower(xml.attribute("PartName"))), type);
      } else if (xml.name().equals("Default")) {
        types.byEnding.put(lower(xml.attribute("Extension")), type);
      }
    }
    return types;
  }

  /** The type of a part, or empty text when nothing is said of it. */
  public String of(String part) {
    String own = byName.get(part);
    return own != null ? own : byEnding.getOrDefault(part.substring(part.lastIndexOf('.') + 1), "");
  }

  /** The part that is the workbook, for packages whose relationships do not lead to it. */
  public Optional<String> workbook() {
    return byName.entrySet().stream()
        .filter(entry -> DocumentKind.of(entry.getValue()) == DocumentKind.WORKBOOK)
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  /** Whether any part is of a type that has this word in it. */
  public boolean mention(String word) {
    return byName.values().stream().anyMatch(type -> type.contains(word))
        || byEnding.values().stream().anyMatch(type -> type.contains(word));
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
