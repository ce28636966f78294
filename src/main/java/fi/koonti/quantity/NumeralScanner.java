package fi.koonti.quantity;

import static fi.koonti.quantity.Characters.at;
import static fi.koonti.quantity.Characters.isDash;
import static fi.koonti.quantity.Characters.isDigit;
import static fi.koonti.quantity.Characters.isLetter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads what begins with a digit. A comma is the decimal mark and spaces part thousands, as Finnish
 * has it; points and commas together are read when only one reading is possible; {@code 1.234} has
 * two, and both are given.
 */
final class NumeralScanner {

  /** No municipality counts further; longer rows of digits are references. */
  private static final int DIGIT_LIMIT = 18;

  private final String text;
  private final int start;

  NumeralScanner(String text, int start) {
    this.text = text;
    this.start = start;
  }

  Token scan() {
    if (isTornOff()) {
      return code(Characters.endOfDigits(text, start));
    }
    Token iso = CalendarScanner.isoDate(text, start);
    if (iso != null) {
      return iso;
    }
    List<String> points = runs('.', start);
    int end = start + length(points);
    Token calendar = CalendarScanner.pointed(text, start, points, end);
    if (calendar != null) {
      return calendar;
    }
    String first = points.get(0);
    if (first.length() > 1 && first.charAt(0) == '0') {
      return code(endOfReference(end));
    }
    return points.size() > 1 ? withPoints(points, end) : withoutPoints(first, end);
  }

  /** Whether a point or a comma binds this to something before that could not be read with it. */
  private boolean isTornOff() {
    char separator = at(text, start - 1);
    char before = at(text, start - 2);
    boolean unbound = start == 1 || isDigit(before) || Characters.isSpace(before);
    return (separator == '.' || separator == ',') && unbound;
  }

  private Token withPoints(List<String> points, int end) {
    boolean thousands = areThousands(points);
    List<String> commas = runs(',', end);
    if (!commas.isEmpty()) {
      int last = end + length(commas) + 1;
      return thousands && commas.size() == 1
          ? number(last, String.join("", points) + "." + commas.get(0), null)
          : code(last);
    }
    if (points.size() > 2) {
      return thousands ? number(end, String.join("", points), null) : code(end);
    }
    return number(end, String.join(".", points), thousands ? String.join("", points) : null);
  }

  private Token withoutPoints(String first, int firstEnd) {
    StringBuilder digits = new StringBuilder(first);
    int end = firstEnd;
    if (first.length() <= 3 && !first.equals("0")) {
      while (isGroup(end)) {
        digits.append(text, end + 1, end + 4);
        end += 4;
      }
    }
    boolean grouped = end > firstEnd;
    List<String> commas = runs(',', end);
    int afterCommas = commas.isEmpty() ? end : end + length(commas) + 1;
    List<String> points = runs('.', afterCommas);
    int last = points.isEmpty() ? afterCommas : afterCommas + length(points) + 1;
    if (commas.isEmpty() && points.isEmpty()) {
      return number(end, digits.toString(), null);
    }
    if (commas.size() + points.size() == 1) {
      String decimals = commas.isEmpty() ? points.get(0) : commas.get(0);
      return number(last, digits + "." + decimals, null);
    }
    List<String> groups = new ArrayList<>(List.of(first));
    groups.addAll(commas);
    if (grouped || !areThousands(groups) || points.size() > 1) {
      return code(last);
    }
    String whole = String.join("", groups);
    return number(last, points.isEmpty() ? whole : whole + "." + points.get(0), null);
  }

  private boolean isGroup(int at) {
    char separator = at(text, at);
    return (Characters.isGroupSpace(separator) || Characters.isApostrophe(separator))
        && Characters.endOfDigits(text, at + 1) == at + 4;
  }

  /**
   * Where a number ends that goes on in a way that cannot be read: thousands that are parted wrong
   * ({@code 10 00}, {@code 1 000}, {@code 1'00}), or an exponent ({@code 1E+06}). The same index
   * when it does not.
   */
  private int endOfTornNumber(int end) {
    char next = at(text, end);
    if (Characters.isApostrophe(next) && isDigit(at(text, end + 1))) {
      return Characters.endOfDigits(text, end + 1);
    }
    boolean signed = at(text, end + 1) == '+' || isDash(at(text, end + 1));
    if ((next == 'e' || next == 'E') && signed && isDigit(at(text, end + 2))) {
      return Characters.endOfDigits(text, end + 2);
    }
    int start = end;
    while (Characters.isGroupSpace(at(text, start))) {
      start++;
    }
    boolean startsWithZero = at(text, start) == '0' && isDigit(at(text, start + 1));
    int last = Characters.endOfDigits(text, start);
    return start > end && startsWithZero && at(text, last) != '.' ? last : end;
  }

  /** Whether rows of digits can be one number with thousands apart: 1 to 3, then always 3. */
  private static boolean areThousands(List<String> groups) {
    String first = groups.get(0);
    return first.length() <= 3
        && first.charAt(0) != '0'
        && groups.stream().skip(1).allMatch(group -> group.length() == 3);
  }

  /** The rows of digits from here on that a separator parts; one may stand before the first. */
  private List<String> runs(char separator, int from) {
    List<String> runs = new ArrayList<>();
    int at = at(text, from) == separator ? from + 1 : from;
    if (from != start && at == from) {
      return runs;
    }
    while (isDigit(at(text, at))) {
      int end = Characters.endOfDigits(text, at);
      runs.add(text.substring(at, end));
      at = at(text, end) == separator ? end + 1 : text.length();
    }
    return runs;
  }

  /** The characters that rows take up with a separator between each two. */
  private static int length(List<String> runs) {
    return runs.stream().mapToInt(String::length).sum() + runs.size() - 1;
  }

  /** A reference goes on over spaces and hyphens: {@code 044 123 4567}. */
  private int endOfReference(int from) {
    int end = from;
    while ((at(text, end) == '-' || Characters.isGroupSpace(at(text, end)))
        && isDigit(at(text, end + 1))) {
      end = Characters.endOfDigits(text, end + 1);
    }
    return end;
  }

  private Token number(int end, String digits, String other) {
    char next = at(text, end);
    if (digits.length() > DIGIT_LIMIT || next == ':' && isDigit(at(text, end + 1))) {
      return code(end);
    }
    int torn = endOfTornNumber(end);
    if (torn > end) {
      return code(torn);
    }
    if (isPersonalCode(end)) {
      return code(end + 4);
    }
    if (Characters.isWordPart(next) && !UnitWords.isUnitLike(gluedWord(end))) {
      return code(end);
    }
    boolean namesQuarter = TimeWords.isQuarter(gluedWord(end + 1));
    if (isDash(next) && isLetter(at(text, end + 1)) && !namesQuarter) {
      return code(end + 1);
    }
    int whole = Characters.endOfSuffix(text, end);
    boolean digitsOnly = end - start == digits.length() && digits.indexOf('.') < 0;
    return new Token.Number(
        start,
        whole,
        new BigDecimal(digits),
        other == null ? null : new BigDecimal(other),
        digitsOnly,
        Characters.suffix(text, end, whole));
  }

  /** The shape of a personal identity code, {@code ddmmyy-nnnX}: never a range of numbers. */
  private boolean isPersonalCode(int end) {
    return end == start + 6
        && isDash(at(text, end))
        && Characters.endOfDigits(text, end + 1) == end + 4
        && isLetter(at(text, end + 4));
  }

  private String gluedWord(int from) {
    int end = Characters.endOfWord(text, from);
    return end == from ? "" : text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  /** No number, with everything that sticks to it. */
  private Token code(int from) {
    int end = Characters.endOfWord(text, from);
    while (at(text, end) == ':' && isDigit(at(text, end + 1))) {
      end = Characters.endOfDigits(text, end + 1);
    }
    return new Token.Code(start, end);
  }
}
