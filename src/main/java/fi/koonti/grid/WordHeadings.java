package fi.koonti.grid;

import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which styles of a document are headings, by their ids, and of which level. */
final class WordHeadings {

  private static final Pattern NAME = Pattern.compile("(?:heading|otsikko|rubrik) ?([1-9])");

  private WordHeadings() {}

  /**
   * Reads the styles.
   *
   * @param part of the styles, if there is one
   */
  static Map<String, Integer> read(OpcPackage opc, Optional<String> part)
      throws UnreadableFileException {
    Map<String, Integer> levels = new HashMap<>();
    if (part.filter(opc::has).isEmpty()) {
      return levels;
    }
    Map<String, String> basedOn = new HashMap<>();
    try (XmlCursor xml = opc.open(part.get())) {
      xml.root();
      while (xml.nextIn(1)) {
        if (xml.name().equals("style")) {
          xml.count();
          style(xml, levels, basedOn);
        }
      }
    }
    basedOn.forEach(
        (id, base) -> {
          if (levels.containsKey(base)) {
            levels.putIfAbsent(id, levels.get(base));
          }
        });
    return levels;
  }

  private static void style(XmlCursor xml, Map<String, Integer> levels, Map<String, String> basedOn)
      throws UnreadableFileException {
    String id = xml.attribute("styleId") == null ? "" : xml.attribute("styleId");
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "name" -> {
          String name = xml.attribute("val") == null ? "" : xml.attribute("val");
          Matcher heading = NAME.matcher(name.toLowerCase(Locale.ROOT));
          if (heading.matches()) {
            levels.put(id, Integer.parseInt(heading.group(1)));
          }
        }
        case "basedOn" -> basedOn.put(id, String.valueOf(xml.attribute("val")));
        case "pPr" -> {
          int properties = xml.depth();
          while (xml.nextIn(properties)) {
            if (xml.name().equals("outlineLvl")) {
              int level = PlainNumber.whole(xml.attribute("val"), 9);
              if (level >= 0 && level < 9) {
                levels.put(id, level + 1);
              }
            }
          }
        }
        default -> {
          // Looks.
        }
      }
    }
  }
}
