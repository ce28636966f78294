package fi.koonti.io;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes of what people call things one plain step of a path: letters, digits and a few signs; never
 * empty, never a device of Windows, never longer than a disk takes.
 */
public final class SafeName {

  /** What file systems take, in bytes. */
  static final int LIMIT = 255;

  private static final String SIGNS = "-_.(),+";

  /** Letters by their class that show nothing. */
  private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|clock|conin|conout|(?:com|lpt)[0-9])_?(?:[. ].*)?");

  private static final int LONGEST_ENDING = 24;

  private SafeName() {}

  /** The step for a name; {@code _} for one in which nothing can stay. */
  public static String of(String name) {
    StringBuilder step = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .codePoints()
        .map(SafeName::allowed)
        .forEach(step::appendCodePoint);
    String plain = trimmed(step.toString());
    if (DEVICE.matcher(plain.toLowerCase(Locale.ROOT)).matches()) {
      plain = "_" + plain;
    }
    String fitting = fit(plain, "");
    return fitting.isEmpty() ? "_" : fitting;
  }

  /**
   * A step with something put before its ending, {@code elym (2).xlsx}; the step is cut where that
   * is too long.
   */
  public static String with(String step, String more) {
    int dot = ending(step);
    return fit(step.substring(0, dot), more + step.substring(dot));
  }

  /** A step with something behind it; the step is cut where that is too long. */
  public static String followed(String step, String more) {
    return fit(step, more);
  }

  private static int allowed(int letter) {
    if (RealPath.isBlank(letter)) {
      return ' ';
    }
    boolean plain = Character.isLetterOrDigit(letter) && FILLERS.indexOf(letter) < 0;
    return plain || SIGNS.indexOf(letter) >= 0 ? letter : '_';
  }

  /** Dots and blanks at the ends: Windows drops them, and at the beginning they hide or lead up. */
  private static String trimmed(String step) {
    return step.replaceFirst("^[. ]+", "").replaceFirst("(?<![. ])[. ]+$", "");
  }

  /** The beginning of a step, cut so that it fits with an end; a cut step keeps its ending. */
  private static String fit(String step, String end) {
    if (bytes(step) + bytes(end) <= LIMIT) {
      return step + end;
    }
    int dot = ending(step);
    String ending = end.isEmpty() ? step.substring(dot) : end;
    String stem = end.isEmpty() ? step.substring(0, dot) : step;
    StringBuilder cut = new StringBuilder();
    int room = LIMIT - bytes(ending);
    for (int letter : stem.codePoints().toArray()) {
      room -= bytes(Character.toString(letter));
      if (room < 0) {
        break;
      }
      cut.appendCodePoint(letter);
    }
    return trimmed(cut.toString()) + ending;
  }

  private static int ending(String step) {
    int dot = step.lastIndexOf('.');
    return dot > 0 && bytes(step.substring(dot)) <= LONGEST_ENDING ? dot : step.length();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
