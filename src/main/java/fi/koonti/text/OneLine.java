package fi.koonti.text;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes of a text that others wrote one line that only shows letters on a terminal. */
public final class OneLine {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Escapes move the cursor and rewrite what stands above; marks of direction turn lines round. */
  private static final Pattern ORDERS =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u202A-\\u202E\\u2066-\\u2069]");

  private OneLine() {}

  /** The facts of a sentence, each on one line. */
  public static Map<String, String> each(Map<String, String> facts) {
    return facts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, fact -> of(fact.getValue())));
  }

  /** The text with each run of blanks as one space, and {@code &#xFFFD;} for what is no letter. */
  public static String of(String text) {
    return ORDERS.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
  }
}
