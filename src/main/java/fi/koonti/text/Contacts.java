package fi.koonti.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in texts how a person can be reached, or a path that bears somebody's name. */
public final class Contacts {

  /** A mail address, a Finnish telephone number, a folder of a person or of an inner network. */
  private static final Pattern ANY =
      Pattern.compile(
          "(?<![\\w.%+-])[\\w.%+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,5}+|(?<![\\w.,/-])(?:\\+358["
              + " -]?(?:\\(0\\))?\\d{1,3}|0(?:4\\d{1,2}|50|[235689]|1[3-9]))[ -]?\\d{3,4}["
              + " -]?\\d{2,4}(?:[ -]?\\d{2,4})?(?![\\w/])"
              + "|(?<!\\w)[A-Za-z]:\\\\Users\\\\[^\\s\\\\]{1,64}"
              + "|(?<![\\w\\\\])\\\\\\\\[\\w.-]{1,64}\\\\[^\\s\\\\]{1,64}",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** So many digits a telephone number has at least. */
  private static final int PHONE = 8;

  private Contacts() {}

  /**
   * Whether a text has what every one of them has; most narratives have not, and are not searched.
   */
  private static boolean mayHaveOne(String text) {
    int digits = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      digits += Character.isDigit(c) ? 1 : 0;
      if (c == '@' || c == '\\' || digits >= PHONE) {
        return true;
      }
    }
    return false;
  }

  /** The first one that a text has, as it is seen. */
  public static Optional<String> firstIn(String text) {
    if (!mayHaveOne(text)) {
      return Optional.empty();
    }
    Matcher found = ANY.matcher(TextNormalizer.visible(text));
    while (found.find()) {
      String one = found.group();
      boolean isNumber = one.charAt(0) == '+' || Character.isDigit(one.charAt(0));
      boolean isPhone = one.chars().filter(Character::isDigit).count() >= PHONE;
      if (!isNumber || isPhone || one.indexOf('@') > 0) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
