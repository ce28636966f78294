package fi.koonti.text;

import java.util.regex.Pattern;

/** Makes of a text that others wrote one line that only shows letters on a terminal. */
public final class OneLine {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Escapes move the cursor and rewrite what stands above; marks of direction turn lines round. */
  private static final Pattern ORDERS =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u202A-\\u202E\\u2066-\\u2069]");

  private OneLine() {}

  /** The text with each run of blanks as one space, and {@code &#xFFFD;} for what is no letter. */
  public static String of(String text) {
    return ORDERS.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
  }
}
