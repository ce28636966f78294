package fi.koonti.grid;

import java.util.Locale;

/**
 * Reads from a number format code what it makes of a number: {@code d.m.yyyy} a date, {@code
 * [h]:mm} a time, {@code 0.0 %} a percentage. Only the section for positive numbers counts. Codes
 * are in the English letters of the file format whatever language the program spoke (ECMA-376 part
 * 1, 18.8.31).
 */
final class FormatCode {

  private final String code;
  private boolean day;
  private boolean time;
  private boolean monthOrMinute;
  private boolean percent;

  private FormatCode(String code) {
    this.code = code;
  }

  /** What a custom format code makes of a number. */
  static NumberShape shape(String code) {
    FormatCode format = new FormatCode(code);
    format.scan();
    return format.shape();
  }

  /** What a built-in format makes of a number; ids that are not built in are general. */
  static NumberShape builtIn(int id) {
    return switch (id) {
      case 9, 10 -> NumberShape.PERCENT;
      case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36 -> NumberShape.DATE;
      case 50, 51, 52, 53, 54, 55, 56, 57, 58 -> NumberShape.DATE;
      case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47 -> NumberShape.TIME;
      case 22 -> NumberShape.DATE_TIME;
      default -> NumberShape.GENERAL;
    };
  }

  private NumberShape shape() {
    if (day || (monthOrMinute && !time)) {
      return time ? NumberShape.DATE_TIME : NumberShape.DATE;
    }
    if (time) {
      return NumberShape.TIME;
    }
    return percent ? NumberShape.PERCENT : NumberShape.GENERAL;
  }

  private void scan() {
    int at = 0;
    while (at < code.length() && code.charAt(at) != ';') {
      at = token(at);
    }
  }

  /** Takes in what stands at a position and gives the position behind it. */
  private int token(int at) {
    char c = Character.toLowerCase(code.charAt(at));
    switch (c) {
      case '"' -> {
        return behind(code.indexOf('"', at + 1));
      }
      case '[' -> {
        return bracket(at);
      }
      // A letter to show, a blank of its width, a letter to fill with.
      case '\\', '_', '*' -> {
        return at + 2;
      }
      case 'a', 'g' -> {
        return word(at);
      }
      case 'e' -> {
        return exponentOrYear(at);
      }
      case 'y', 'd', 'b' -> day = true;
      case 'h', 's' -> time = true;
      case 'm' -> monthOrMinute = true;
      case '%' -> percent = true;
      default -> {
        // Digits, points and signs show the number as it is.
      }
    }
    return at + 1;
  }

  private int bracket(int at) {
    int close = behind(code.indexOf(']', at + 1));
    String inside = code.substring(at + 1, Math.max(at + 1, close - 1)).toLowerCase(Locale.ROOT);
    // Time that has passed, [h], [mm]; else a colour, a condition, a currency or a language.
    if (!inside.isEmpty() && (inside.chars().allMatch(c -> c == inside.charAt(0)))) {
      time |= "hms".indexOf(inside.charAt(0)) >= 0;
    }
    return close;
  }

  private int word(int at) {
    if (code.regionMatches(true, at, "general", 0, 7)) {
      return at + 7;
    }
    if (code.regionMatches(true, at, "am/pm", 0, 5)) {
      time = true;
      return at + 5;
    }
    if (code.regionMatches(true, at, "a/p", 0, 3)) {
      time = true;
      return at + 3;
    }
    // The weekday (aaa) and the era (g) of East Asian dates.
    day = true;
    return at + 1;
  }

  private int exponentOrYear(int at) {
    boolean exponent =
        at + 1 < code.length() && (code.charAt(at + 1) == '+' || code.charAt(at + 1) == '-');
    day |= !exponent;
    return at + 1;
  }

  private int behind(int close) {
    return close < 0 ? code.length() : close + 1;
  }
}
