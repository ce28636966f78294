package fi.koonti.quantity;

import fi.koonti.quantity.DayToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text where a day is due into tokens; each shape looks a few characters ahead at most. */
final class DayLexer {

  /** One way to write a token: where it begins, it is tried in the order of the list. */
  private record Shape(Pattern pattern, Function<MatchResult, DayToken> token) {}

  private static final int MONTHS = 12;

  private static final List<Shape> SHAPES =
      List.of(
          shape("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:t\\d\\d:\\d\\d(?::\\d\\d)?z?)?(?!\\d)", 1, 2, 3),
          shape("(\\d{4})/(\\d{1,2})/(\\d{1,2})(?!\\d)", 1, 2, 3),
          shape("(\\d{1,2})\\. {0,2}(\\d{1,2})\\. {0,2}(\\d{4})(?!\\d)", 3, 2, 1),
          new Shape(
              Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d\\d)(?!\\d)"),
              found ->
                  DayToken.of(Kind.DAY, TimeWords.CENTURY + n(found, 3), n(found, 2), n(found, 1))),
          new Shape(
              Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?!\\d)"),
              DayLexer::dayFirstOrUnclear),
          new Shape(
              Pattern.compile("(\\d{1,2})\\. {0,2}(\\d{1,2})\\.(?! {0,2}\\d)"),
              found -> DayToken.of(Kind.DAY_OF_MONTH, 0, n(found, 2), n(found, 1))),
          new Shape(
              Pattern.compile("(\\d{4})[-/](\\d{1,2})(?![-/\\d])"),
              found -> DayToken.of(Kind.MONTH, n(found, 1), n(found, 2), 0)),
          new Shape(
              Pattern.compile("(\\d{1,2}) ?[-–] ?(\\d{1,2})/(\\d{4})(?![-/.\\d])"),
              DayLexer::partOrUnclear),
          new Shape(
              Pattern.compile("(\\d{1,2})[/.](\\d{4})(?![-/.\\d])"),
              found -> DayToken.of(Kind.MONTH, n(found, 2), n(found, 1), 0)),
          new Shape(
              Pattern.compile("(\\d{1,2}):(\\d\\d)(?::\\d\\d)?(?!\\d)"),
              found -> DayToken.of(Kind.TIME, 0, 0, 0)),
          yearAndPart("(\\d{4})[-/]?q([1-4])(?![\\p{L}\\d])", Kind.QUARTER),
          yearAndPart("(\\d{4})[-/]?h([12])(?![\\p{L}\\d])", Kind.HALF),
          partOfYear("q([1-4])[-/](\\d\\d)(?![\\p{L}\\d])", Kind.QUARTER),
          partOfYear("h([12])[-/](\\d\\d)(?![\\p{L}\\d])", Kind.HALF),
          part("q([1-4])(?![\\p{L}\\d])", Kind.QUARTER),
          part("([1-4])q(?![\\p{L}\\d])", Kind.QUARTER),
          part("h([12])(?![\\p{L}\\d])", Kind.HALF),
          part("([12])h(?![\\p{L}\\d])", Kind.HALF),
          new Shape(
              Pattern.compile("(\\d{1,4})(\\.(?!\\d)|(?::[ae]|st|nd|rd|th)(?!\\p{L}))?(?!\\d)"),
              found -> DayToken.of(Kind.NUMBER, n(found, 1), found.group(2) == null ? 0 : 1, 0)));

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private DayLexer() {}

  /** The tokens of a text in small letters, without runs of blanks. */
  static List<DayToken> tokens(String text) {
    List<DayToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      at = next(text, at, tokens);
    }
    return tokens;
  }

  private static int next(String text, int at, List<DayToken> tokens) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    if (!Character.isLetterOrDigit(before)) {
      for (Shape shape : SHAPES) {
        Matcher matcher = shape.pattern().matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true);
        if (matcher.lookingAt()) {
          tokens.add(shape.token().apply(matcher));
          return matcher.end();
        }
      }
    }
    Matcher word = WORD.matcher(text).region(at, text.length());
    if (word.lookingAt()) {
      tokens.add(DayToken.word(Kind.WORD, word.group()));
      return word.end();
    }
    Matcher digits = DIGITS.matcher(text).region(at, text.length());
    if (digits.lookingAt()) {
      tokens.add(DayToken.word(Kind.SYMBOL, "0"));
      return digits.end();
    }
    tokens.add(DayToken.word(Kind.SYMBOL, text.substring(at, at + 1)));
    return at + 1;
  }

  private static Shape shape(String pattern, int year, int month, int day) {
    return new Shape(
        Pattern.compile(pattern),
        found -> DayToken.of(Kind.DAY, n(found, year), n(found, month), n(found, day)));
  }

  private static Shape part(String pattern, Kind kind) {
    return new Shape(Pattern.compile(pattern), found -> DayToken.of(kind, n(found, 1), 0, 0));
  }

  private static Shape partOfYear(String pattern, Kind kind) {
    return new Shape(
        Pattern.compile(pattern),
        found -> DayToken.of(kind, n(found, 1), TimeWords.CENTURY + n(found, 2), 0));
  }

  private static Shape yearAndPart(String pattern, Kind kind) {
    return new Shape(
        Pattern.compile(pattern), found -> DayToken.of(kind, n(found, 2), n(found, 1), 0));
  }

  /** Day, month, year, when the first cannot be a month, or both are the same. */
  private static DayToken dayFirstOrUnclear(MatchResult found) {
    int first = n(found, 1);
    int second = n(found, 3);
    boolean dayFirst = first > MONTHS && second <= MONTHS || first == second;
    return dayFirst
        ? DayToken.of(Kind.DAY, n(found, 4), second, first)
        : DayToken.of(Kind.UNCLEAR, 0, 0, 0);
  }

  /** {@code 4–6/2025}: months that are a quarter or a half; others have no name. */
  private static DayToken partOrUnclear(MatchResult found) {
    int from = n(found, 1);
    int to = n(found, 2);
    int length = to - from + 1;
    if (length == MONTHS / 4 && to % length == 0 && to <= MONTHS) {
      return DayToken.of(Kind.QUARTER, to / length, n(found, 3), 0);
    }
    return length == MONTHS / 2 && to % length == 0 && to <= MONTHS
        ? DayToken.of(Kind.HALF, to / length, n(found, 3), 0)
        : DayToken.word(Kind.SYMBOL, found.group());
  }

  private static int n(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
