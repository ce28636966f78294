package fi.koonti.planbook;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a text that lists several things from one that says a single thing. */
final class ListedText {

  /** {@code 1. Xxx … 2. Yyy}, also with brackets and with small letters for numbers. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:^|\\s)(?:1[.)]\\s*\\p{Lu}.*\\s2[.)]|a\\)\\s.*\\sb\\))\\s*\\p{L}.*");

  /** How a line of a list begins: a sign, a number, or a capital letter of its own. */
  private static final Pattern ITEM =
      Pattern.compile("(?:[-–—•·*▪●]\\s*|\\d{1,2}[.)]\\s*)\\p{L}.*|\\p{Lu}.*");

  private ListedText() {}

  /** Whether the text lists at least two things, by numbers, signs or lines. */
  static boolean isList(String text) {
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    return lines.stream().filter(line -> ITEM.matcher(line).matches()).count() > 1
        || NUMBERED.matcher(String.join(" ", lines)).find();
  }
}
