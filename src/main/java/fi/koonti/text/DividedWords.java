package fi.koonti.text;

import java.util.regex.Pattern;

/** Words that were divided at the end of a narrow cell or line: {@code Suunnittelu- vaihe}. */
public final class DividedWords {

  /** A hyphen before a conjunction stands for a word that comes later. */
  private static final Pattern DIVIDED =
      Pattern.compile(
          "(?<=\\p{Ll}{2})[-\u00AD]\\s+(?!(?:ja|tai|sekä|eli|että|kuin|och|eller|samt|and|or|to)\\b)"
              + "(?=\\p{Ll}{3})",
          Pattern.UNICODE_CHARACTER_CLASS);

  private DividedWords() {}

  /** Whether a text has such a word. */
  public static boolean areIn(String text) {
    return mayBeIn(text) && DIVIDED.matcher(text).find();
  }

  /** The text with those words in one piece. */
  public static String joined(String text) {
    return mayBeIn(text) ? DIVIDED.matcher(text).replaceAll("") : text;
  }

  private static boolean mayBeIn(String text) {
    return text.indexOf('-') >= 0 || text.indexOf('\u00AD') >= 0;
  }
}
