package fi.koonti.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a text begins anew in a cell in which two texts may stand. It proposes; a person
 * decides.
 */
final class Glued {

  /** The signs of a new beginning, from the surest; the second text begins where a match ends. */
  private static final List<Pattern> BEGINNINGS =
      List.of(
          Pattern.compile("\\n\\s*(?=\\S)"),
          Pattern.compile("(?<=[\\p{Ll}\\d.%)])\\s+(?=\\p{Lu}\\p{Ll}{2,})"),
          Pattern.compile("(?<=\\))\\s+(?=\\d)"),
          Pattern.compile("(?<=\\p{L}{3})\\s+(?=\\d)"),
          Pattern.compile("(?<=\\d)\\s+(?=\\p{Ll}{4,})"));

  private Glued() {}

  /** The two texts; empty when nothing, or too much, tells where the second begins. */
  static Optional<List<Snippet>> two(Snippet cell) {
    String text = cell.text();
    for (Pattern beginning : BEGINNINGS) {
      Matcher matcher = beginning.matcher(text);
      if (matcher.find()) {
        List<Snippet> two = List.of(cell.cut(0, matcher.start()), cell.after(matcher.end()));
        return matcher.find() ? Optional.empty() : Optional.of(two);
      }
    }
    return Optional.empty();
  }

  /** The lines of a cell. */
  static List<Snippet> lines(Snippet cell) {
    String text = cell.text();
    List<Snippet> lines = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n') {
        Snippet line = cell.cut(from, at);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        from = at + 1;
      }
    }
    return lines;
  }
}
