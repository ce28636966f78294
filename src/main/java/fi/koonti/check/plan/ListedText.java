package fi.koonti.check.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a text that lists several things from one that says a single thing. */
final class ListedText {

  /** How a list in {@code 1. Xxx … 2. Yyy} begins, also with a bracket. */
  private static final Pattern FIRST_NUMBER = Pattern.compile("(?:^|\\s)1[.)]\\s*\\p{Lu}");

  private static final Pattern SECOND_NUMBER = Pattern.compile("\\s2[.)]\\s*\\p{L}");

  /** How a list in {@code a) xxx … b) yyy} begins. */
  private static final Pattern FIRST_LETTER = Pattern.compile("(?:^|\\s)a\\)\\s");

  private static final Pattern SECOND_LETTER = Pattern.compile("\\sb\\)\\s*\\p{L}");

  /** How a line of a list begins: a sign, a number, or a capital letter of its own. */
  private static final Pattern ITEM =
      Pattern.compile("(?:[-–—•·*▪●]\\s*|\\d{1,2}[.)]\\s*)\\p{L}.*|\\p{Lu}.*");

  private ListedText() {}

  /** Whether the text lists at least two things, by numbers, signs or lines. */
  static boolean isList(String text) {
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    String line = String.join(" ", lines);
    return lines.stream().filter(one -> ITEM.matcher(one).matches()).count() > 1
        || follow(FIRST_NUMBER, SECOND_NUMBER, line)
        || follow(FIRST_LETTER, SECOND_LETTER, line);
  }

  /** Whether one stands somewhere behind the other; both at once would look again and again. */
  private static boolean follow(Pattern first, Pattern second, String line) {
    Matcher matcher = first.matcher(line);
    return matcher.find() && second.matcher(line).find(matcher.end());
  }
}
