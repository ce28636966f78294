package fi.koonti.grid;

import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the items of lists as Word does, so that numbers that nobody typed can be read. */
final class WordNumbering {

  /** Word has nine levels. */
  private static final int LEVELS = 9;

  /** {@code Mittari %1.}; what is longer is no number. */
  private static final int LONGEST = 40;

  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  /** How a level of a list is written. */
  private record Level(int start, String format, String text) {

    boolean isBullet() {
      return format.equals("bullet");
    }
  }

  private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();
  private final Map<String, String> kindOf = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();

  /** Where lists are, by kind and level; lists of one kind go on counting. */
  private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();

  private WordNumbering() {}

  /**
   * Reads how lists are counted.
   *
   * @param part of the numbering, if there is one
   */
  static WordNumbering read(OpcPackage opc, Optional<String> part) throws UnreadableFileException {
    WordNumbering numbering = new WordNumbering();
    if (part.filter(opc::has).isPresent()) {
      try (XmlCursor xml = opc.open(part.get())) {
        xml.root();
        while (xml.nextIn(1)) {
          xml.count();
          if (xml.name().equals("abstractNum")) {
            numbering.kind(xml);
          } else if (xml.name().equals("num")) {
            numbering.list(xml);
          }
        }
      }
    }
    return numbering;
  }

  private void kind(XmlCursor xml) throws UnreadableFileException {
    Map<Integer, Level> levels = new HashMap<>();
    kinds.put(String.valueOf(xml.attribute("abstractNumId")), levels);
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("lvl")) {
        levels.put(PlainNumber.whole(xml.attribute("ilvl"), 0), level(xml));
      }
    }
  }

  private static Level level(XmlCursor xml) throws UnreadableFileException {
    int start = 1;
    String format = "decimal";
    String text = "";
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "start" -> start = PlainNumber.whole(xml.attribute("val"), 1);
        case "numFmt" -> format = String.valueOf(xml.attribute("val"));
        case "lvlText" -> text = String.valueOf(xml.attribute("val"));
        default -> {
          // Looks.
        }
      }
    }
    return new Level(start, format, text.length() > LONGEST ? "" : text);
  }

  private void list(XmlCursor xml) throws UnreadableFileException {
    String id = String.valueOf(xml.attribute("numId"));
    Map<Integer, Integer> own = new HashMap<>();
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("abstractNumId")) {
        kindOf.put(id, String.valueOf(xml.attribute("val")));
      } else if (xml.name().equals("lvlOverride")) {
        int level = PlainNumber.whole(xml.attribute("ilvl"), 0);
        int override = xml.depth();
        while (xml.nextIn(override)) {
          if (xml.name().equals("startOverride")) {
            own.put(level, PlainNumber.whole(xml.attribute("val"), 1));
          }
        }
      }
    }
    starts.put(id, own);
  }

  /**
   * What stands in front of the next item of a list: {@code 2.}, {@code -} for a bullet, nothing
   * for a list that is not known.
   */
  String next(String list, int level) {
    String kind = kindOf.get(list);
    Level of = kind == null ? null : kinds.getOrDefault(kind, Map.of()).get(level);
    if (of == null || level < 0 || level >= LEVELS) {
      return "";
    }
    if (of.isBullet()) {
      return "-";
    }
    TreeMap<Integer, Integer> at = counts.computeIfAbsent(kind, one -> new TreeMap<>());
    Integer own = starts.getOrDefault(list, new HashMap<>()).remove(level);
    if (own != null) {
      at.put(level, own);
    } else {
      at.merge(level, of.start(), (before, start) -> before + 1);
    }
    at.tailMap(level, false).clear();
    return PLACE
        .matcher(of.text())
        .replaceAll(
            place -> {
              int shown = Integer.parseInt(place.group(1)) - 1;
              Level its = kinds.get(kind).getOrDefault(shown, of);
              int count = at.getOrDefault(shown, its.start());
              return Matcher.quoteReplacement(drawn(count, its.format()));
            });
  }

  private static String drawn(int count, String format) {
    return switch (format) {
      case "upperRoman" -> roman(count);
      case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(count);
      case "lowerLetter" -> letter(count).toLowerCase(Locale.ROOT);
      case "none" -> "";
      default -> String.valueOf(count);
    };
  }

  /** A to Z, then AA, BB as Word has them. */
  private static String letter(int count) {
    int from = Math.max(0, count - 1);
    return String.valueOf((char) ('A' + from % 26)).repeat(Math.min(9, from / 26 + 1));
  }

  private static String roman(int count) {
    int[] worths = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int left = Math.min(count, 399);
    for (int i = 0; i < worths.length; i++) {
      while (left >= worths[i]) {
        roman.append(signs[i]);
        left -= worths[i];
      }
    }
    return roman.toString();
  }
}
