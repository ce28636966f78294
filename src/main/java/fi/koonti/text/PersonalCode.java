package fi.koonti.text;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Finds Finnish personal identity codes in texts: {@code ddmmyyCnnnX}, with a day that the calendar
 * has, any sign of a century (those taken into use in 2023 too) and the right check character.
 */
public final class PersonalCode {

  private static final int LENGTH = 11;
  private static final int DATE_DIGITS = 6;
  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final String NINETEENTH = "+";

  /** Programs that correct what is typed turn a hyphen into a dash or a minus. */
  private static final String TWENTIETH = "-\u2010\u2011\u2012\u2013\u2212YXWVU";

  private static final String TWENTY_FIRST = "ABCDEF";
  private static final int SMALLEST_NUMBER = 2;

  private PersonalCode() {}

  /** Whether a text has what may be a personal identity code, as it is seen. */
  public static boolean isIn(String text) {
    return start(TextNormalizer.visible(text), 0) >= 0;
  }

  /** The text with every code in it replaced, so that it can be shown to anyone. */
  public static String masked(String text) {
    String seen = TextNormalizer.visible(text);
    int start = start(seen, 0);
    if (start < 0) {
      return text;
    }
    StringBuilder masked = new StringBuilder(seen);
    while (start >= 0) {
      masked.replace(start, start + LENGTH, "******-****");
      start = start(seen, start + LENGTH);
    }
    return masked.toString();
  }

  private static int start(String text, int from) {
    for (int at = from; at + LENGTH <= text.length(); at++) {
      if (isDigit(text, at) && isOne(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isOne(String text, int at) {
    if (isWordPart(text, at - 1) || isWordPart(text, at + LENGTH)) {
      return false;
    }
    int sign = at + DATE_DIGITS;
    for (int i = at; i < at + LENGTH - 1; i++) {
      if (i != sign && !isDigit(text, i)) {
        return false;
      }
    }
    int century = century(Character.toUpperCase(text.charAt(sign)));
    String digits = text.substring(at, sign) + text.substring(sign + 1, at + LENGTH - 1);
    int remainder = Integer.parseInt(digits) % CHECK_CHARACTERS.length();
    char check = Character.toUpperCase(text.charAt(at + LENGTH - 1));
    return century > 0
        && Integer.parseInt(digits.substring(DATE_DIGITS)) >= SMALLEST_NUMBER
        && CHECK_CHARACTERS.charAt(remainder) == check
        && isDay(digits, century);
  }

  private static int century(char sign) {
    if (NINETEENTH.indexOf(sign) >= 0) {
      return 1800;
    }
    if (TWENTIETH.indexOf(sign) >= 0) {
      return 1900;
    }
    return TWENTY_FIRST.indexOf(sign) >= 0 ? 2000 : 0;
  }

  private static boolean isDay(String digits, int century) {
    int day = Integer.parseInt(digits.substring(0, 2));
    int month = Integer.parseInt(digits.substring(2, 4));
    int year = century + Integer.parseInt(digits.substring(4, DATE_DIGITS));
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException e) {
      // The calendar is the check.
      return false;
    }
  }

  private static boolean isDigit(String text, int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9';
  }

  private static boolean isWordPart(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
