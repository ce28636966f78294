package fi.koonti.grid;

import fi.koonti.grid.FormatToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * Takes a number format code apart, {@code #,##0.00\ "€";[Red]-#,##0.00} (ECMA-376 part 1,
 * 18.8.31). Codes are in the English letters of the file format whatever language the program
 * spoke.
 */
final class FormatScanner {

  /** More than any program lets people write; the rest is not looked at. */
  private static final int LONGEST = 1_000;

  private static final Set<String> COLOURS =
      Set.of("black", "blue", "cyan", "green", "magenta", "red", "white", "yellow");

  private final String code;
  private final List<FormatSection> sections = new ArrayList<>();
  private List<FormatToken> tokens = new ArrayList<>();
  private FormatCondition condition = FormatCondition.NONE;
  private String locale = "";
  private String colour = "";

  private FormatScanner(String code) {
    this.code = StringUtils.truncate(code, LONGEST);
  }

  /** The sections of a code, at least one. */
  static List<FormatSection> sections(String code) {
    FormatScanner scanner = new FormatScanner(code);
    int at = 0;
    while (at < scanner.code.length()) {
      at = scanner.token(at);
    }
    scanner.endSection();
    return List.copyOf(scanner.sections);
  }

  private void endSection() {
    sections.add(FormatSection.of(tokens, condition, locale, colour));
    tokens = new ArrayList<>();
    condition = FormatCondition.NONE;
    locale = "";
    colour = "";
  }

  private void add(Kind kind, String text) {
    tokens.add(new FormatToken(kind, text));
  }

  /** Takes in what stands at a position and gives the position behind it. */
  private int token(int at) {
    char c = code.charAt(at);
    switch (Character.toLowerCase(c)) {
      case ';' -> endSection();
      case '"' -> {
        return quoted(at);
      }
      case '[' -> {
        return bracket(at);
      }
      case '\\' -> {
        return at + 1 < code.length() ? letter(at + 1) : at + 1;
      }
      case '_' -> {
        // A blank as wide as a letter.
        add(Kind.LITERAL, " ");
        return at + 2;
      }
      case '*' -> {
        // A letter to fill the rest of the cell with.
        return at + 2;
      }
      case '0', '#', '?' -> add(Kind.DIGIT, String.valueOf(c));
      case '.' -> add(Kind.POINT, ".");
      case ',' -> add(Kind.COMMA, ",");
      case '%' -> add(Kind.PERCENT, "%");
      case '/' -> add(Kind.SLASH, "/");
      case '@' -> add(Kind.TEXT, "@");
      case 'y', 'd', 'b' -> {
        return repeated(at, Kind.DAY);
      }
      case 'h', 's' -> {
        return repeated(at, Kind.TIME);
      }
      case 'm' -> {
        return repeated(at, Kind.DAY);
      }
      case 'a', 'g' -> {
        return word(at);
      }
      case 'e' -> {
        return exponentOrYear(at);
      }
      default -> {
        return letter(at);
      }
    }
    return at + 1;
  }

  /** A letter that is shown; one beyond the basic plane is two in the code. */
  private int letter(int at) {
    int letter = code.codePointAt(at);
    add(Kind.LITERAL, Character.toString(letter));
    return at + Character.charCount(letter);
  }

  private int quoted(int at) {
    int close = code.indexOf('"', at + 1);
    int end = close < 0 ? code.length() : close;
    if (end > at + 1) {
      add(Kind.LITERAL, code.substring(at + 1, end));
    }
    return end + 1;
  }

  private int repeated(int at, Kind kind) {
    char letter = Character.toLowerCase(code.charAt(at));
    int end = at;
    while (end < code.length() && Character.toLowerCase(code.charAt(end)) == letter) {
      end++;
    }
    add(kind, String.valueOf(letter).repeat(end - at));
    return end;
  }

  /** A colour, a condition, a currency with its language, or time that has passed. */
  private int bracket(int at) {
    int close = code.indexOf(']', at + 1);
    int end = close < 0 ? code.length() : close;
    String inside = code.substring(at + 1, end).strip();
    String lower = inside.toLowerCase(Locale.ROOT);
    if (inside.startsWith("$")) {
      int dash = inside.lastIndexOf('-');
      String symbol = dash < 0 ? inside.substring(1) : inside.substring(1, Math.max(1, dash));
      if (!symbol.isEmpty()) {
        add(Kind.LITERAL, symbol);
      }
      locale = dash < 0 ? locale : inside.substring(dash + 1);
    } else if (isElapsed(lower)) {
      add(Kind.ELAPSED, lower);
    } else if (COLOURS.contains(lower) || lower.startsWith("color")) {
      colour = lower;
    } else {
      condition = FormatCondition.of(inside).orElse(condition);
    }
    return end + 1;
  }

  private static boolean isElapsed(String inside) {
    return !inside.isEmpty()
        && "hms".indexOf(inside.charAt(0)) >= 0
        && inside.chars().allMatch(c -> c == inside.charAt(0));
  }

  private int word(int at) {
    if (code.regionMatches(true, at, "general", 0, 7)) {
      add(Kind.GENERAL, "");
      return at + 7;
    }
    if (code.regionMatches(true, at, "am/pm", 0, 5)) {
      add(Kind.HALF_DAY, "am/pm");
      return at + 5;
    }
    if (code.regionMatches(true, at, "a/p", 0, 3)) {
      add(Kind.HALF_DAY, "a/p");
      return at + 3;
    }
    // The weekday (aaa) and the era (g) of East Asian dates.
    return repeated(at, Kind.DAY);
  }

  private int exponentOrYear(int at) {
    boolean exponent =
        at + 1 < code.length() && (code.charAt(at + 1) == '+' || code.charAt(at + 1) == '-');
    if (exponent) {
      add(Kind.EXPONENT, code.substring(at, at + 2));
      return at + 2;
    }
    return repeated(at, Kind.DAY);
  }
}
