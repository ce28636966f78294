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

  /** The first one that a text has, as it is seen. */
  public static Optional<String> firstIn(String text) {
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
