package fi.koonti.revision;

import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the rows into which a row of the old plan was split: their names stood in its name, which
 * is another now or gone.
 */
final class SplitRows {

  /** A shorter name is in too many others. */
  private static final int SHORTEST = 4;

  private SplitRows() {}

  /**
   * The parts that have new ids, each with the row that it was a part of.
   *
   * @param sector tells whether two rows are of one sector
   */
  static Map<WrittenRow, WrittenRow> of(
      Map<String, WrittenRow> before,
      Map<String, WrittenRow> after,
      List<WrittenRow> added,
      Kinship sector) {
    Map<WrittenRow, WrittenRow> parts = new LinkedHashMap<>();
    for (WrittenRow was : before.values()) {
      WrittenRow is = after.get(was.key());
      boolean goesOn = is != null && isPart(is, was);
      List<WrittenRow> its =
          added.stream()
              .filter(row -> !parts.containsKey(row))
              .filter(row -> sector.areKin(row, was) && isPart(row, was))
              .collect(Collectors.toCollection(ArrayList::new));
      if (goesOn ? !its.isEmpty() : is == null && its.size() > 1) {
        its.forEach(row -> parts.put(row, was));
      }
    }
    return parts;
  }

  /** Whether two rows can be one. */
  interface Kinship {
    boolean areKin(WrittenRow one, WrittenRow other);
  }

  private static boolean isPart(WrittenRow part, WrittenRow whole) {
    String name = words(part.name());
    String all = words(whole.name());
    return name.length() >= SHORTEST
        && name.length() < all.length()
        && (" " + all + " ").contains(" " + name + " ");
  }

  private static String words(String name) {
    return TextNormalizer.folded(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
