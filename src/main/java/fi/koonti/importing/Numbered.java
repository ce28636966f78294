package fi.koonti.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Indicators that are counted in their texts: {@code Mittari 1. … Mittari 2. …}. */
final class Numbered {

  /** The words that are counted. */
  static final String WORDS = "mittari|mätare|indikaattori|indikator|indicator";

  private static final Pattern MARK =
      Pattern.compile(
          "(?:" + WORDS + ")\\s*(\\d{1,2})\\s*[.:)]\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Numbered() {}

  /**
   * One counted part.
   *
   * @param number 0 for what stands before the first mark
   * @param mark {@code Mittari 1.}; empty for what stands before the first
   */
  record Part(int number, Snippet mark, Snippet text) {}

  /** The number that a text begins with; 0 when it does not begin with a mark. */
  static int number(String text) {
    Matcher matcher = MARK.matcher(text);
    return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /**
   * The parts of a text. Marks in its midst count when a sentence ends before them and each has the
   * next number.
   */
  static List<Part> parts(Snippet snippet) {
    String text = snippet.text();
    Matcher matcher = MARK.matcher(text);
    List<Part> parts = new ArrayList<>();
    int number = 0;
    int from = 0;
    int textFrom = 0;
    while (matcher.find()) {
      int found = Integer.parseInt(matcher.group(1));
      boolean isNext = number == 0 || found == number + 1;
      if (isNext && begins(text, matcher.start())) {
        add(parts, number, snippet.cut(from, textFrom), snippet.cut(textFrom, matcher.start()));
        number = found;
        from = matcher.start();
        textFrom = matcher.end();
      }
    }
    add(parts, number, snippet.cut(from, textFrom), snippet.cut(textFrom, text.length()));
    return parts;
  }

  private static void add(List<Part> parts, int number, Snippet mark, Snippet text) {
    if (!mark.isEmpty() || !text.isEmpty()) {
      parts.add(new Part(number, mark, text));
    }
  }

  /** Whether something can begin here: at the start, or where a sentence or a line has ended. */
  private static boolean begins(String text, int at) {
    int before = at - 1;
    boolean line = false;
    while (before >= 0 && Snippet.isBlank(text.charAt(before))) {
      line |= text.charAt(before) == '\n';
      before--;
    }
    return before < 0 || line || ".!?;:".indexOf(text.charAt(before)) >= 0;
  }
}
