package fi.koonti.text;

import java.util.regex.Pattern;

/** Tags in texts that were copied out of a web form. */
public final class HtmlTags {

  /** Elements that web forms really leave behind; {@code <3} and {@code a < b} are none. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|div|span|b|i|u|strong|em|ul|ol|li|table|tr|td|th|a|font|h[1-6])"
              + "(?:\\s[^<>]{0,500})?/?>",
          Pattern.CASE_INSENSITIVE);

  private HtmlTags() {}

  /** Whether a text has tags in it. */
  public static boolean areIn(String text) {
    return text.indexOf('<') >= 0 && TAG.matcher(text).find();
  }
}
