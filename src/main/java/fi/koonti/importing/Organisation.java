package fi.koonti.importing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the municipality that a report speaks of most. */
final class Organisation {

  /** {@code Porin kaupunki}, {@code Vasa stad}, {@code City of Pori}. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\b(?:\\p{Lu}[\\p{L}-]{1,40}n (?:kaupunki|kunta)"
              + "|\\p{Lu}[\\p{L}-]{1,40} (?:stad|kommun)"
              + "|(?:City|Municipality) of \\p{Lu}[\\p{L}-]{1,40})\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Organisation() {}

  /** Its name; of several that are named as often the first in the alphabet; empty when none is. */
  static String in(List<SourceCell> cells) {
    Map<String, Integer> counts = new TreeMap<>();
    for (SourceCell cell : cells) {
      Matcher matcher = NAME.matcher(cell.text());
      while (matcher.find()) {
        counts.merge(matcher.group(), 1, Integer::sum);
      }
    }
    String most = "";
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      most = count.getValue() > counts.getOrDefault(most, 0) ? count.getKey() : most;
    }
    return most;
  }
}
