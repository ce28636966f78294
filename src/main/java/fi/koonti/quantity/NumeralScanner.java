package fi.koonti.quantity;

import static fi.koonti.quantity.Characters.at;
import static fi.koonti.quantity.Characters.isDash;
import static fi.koonti.quantity.Characters.isDigit;
import static fi.koonti.quantity.Characters.isLetter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what begins with a digit, as the notation of a language has it. Spaces part thousands in
 * every language. {@code 1.234} and {@code 1,234} have two readings, whatever the decimal mark of a
 * language is, for people keep the habits of their own: both are given. Thousands that are parted
 * as another language parts them are marked.
 */
final class NumeralScanner {

  /** No municipality counts further; longer rows of digits are references. */
  private static final int DIGIT_LIMIT = 18;

  private final String text;
  private final int start;
  private final boolean points;

  NumeralScanner(String text, int start, Notation notation) {
    this.text = text;
    this.start = start;
    this.points = notation == Notation.POINT;
  }

  Token scan() {
    if (isTornOff()) {
      return code(Characters.endOfDigits(text, start));
    }
    Optional<Token> iso = CalendarScanner.isoDate(text, start);
    if (iso.isPresent()) {
      return iso.get();
    }
    List<String> parts = runs('.', start);
    int end = start + length(parts);
    Optional<Token> calendar = CalendarScanner.pointed(text, start, parts, end);
    if (calendar.isPresent()) {
      return calendar.get();
    }
    String first = parts.get(0);
    if (first.length() > 1 && first.charAt(0) == '0') {
      return code(endOfReference(end));
    }
    return parts.size() > 1 ? withPoints(parts, end) : withoutPoints(first, end);
  }

  /** Whether a point or a comma binds this to something before that could not be read with it. */
  private boolean isTornOff() {
    char separator = at(text, start - 1);
    char before = at(text, start - 2);
    boolean unbound = start == 1 || isDigit(before) || Characters.isSpace(before);
    return (separator == '.' || separator == ',') && unbound;
  }

  private Token withPoints(List<String> parts, int end) {
    boolean thousands = areThousands(parts);
    List<String> commas = runs(',', end);
    if (!commas.isEmpty()) {
      int last = end + length(commas) + 1;
      if (!thousands || commas.size() > 1) {
        return code(last);
      }
      // 1.234,5 has its decimals where Finns have them; 1,234.5 has them where the English do.
      String number = String.join("", parts) + "." + commas.get(0);
      return points ? foreign(last, number) : number(last, number, null);
    }
    String whole = String.join("", parts);
    if (parts.size() > 2) {
      // A point that stands twice can only part thousands, but no English writer does so.
      return thousands ? points ? foreign(end, whole) : number(end, whole, null) : code(end);
    }
    boolean open = points ? thousands : mayPartThousands(parts.get(1));
    return number(end, String.join(".", parts), open ? whole : null);
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
    List<String> decimals = runs('.', afterCommas);
    int last = decimals.isEmpty() ? afterCommas : afterCommas + length(decimals) + 1;
    if (commas.isEmpty() && decimals.isEmpty()) {
      return number(end, digits.toString(), null);
    }
    List<String> groups = new ArrayList<>(List.of(first));
    groups.addAll(commas);
    boolean thousands = !grouped && !commas.isEmpty() && areThousands(groups);
    if (commas.size() == 1 && decimals.isEmpty() && !(points && thousands)) {
      boolean torn = points && (grouped || first.length() > 3) && commas.get(0).length() == 3;
      String whole = thousands ? digits + commas.get(0) : null;
      return torn ? code(last) : number(last, digits + "." + commas.get(0), whole);
    }
    if (commas.isEmpty() && decimals.size() == 1) {
      String whole = mayPartThousands(decimals.get(0)) ? digits + decimals.get(0) : null;
      return number(last, digits + "." + decimals.get(0), whole);
    }
    if (!thousands || decimals.size() > 1) {
      return code(last);
    }
    String whole = String.join("", groups);
    String number = decimals.isEmpty() ? whole : whole + "." + decimals.get(0);
    boolean once = groups.size() == 2 && decimals.isEmpty();
    String decimal = once ? digits + "." + commas.get(0) : null;
    return points ? number(last, number, decimal) : foreign(last, number);
  }

  /** {@code 1200.500}: where the comma is the decimal mark, a point may part thousands as well. */
  private boolean mayPartThousands(String last) {
    return !points && last.length() == 3 && at(text, start) != '0';
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

  private Token foreign(int end, String digits) {
    return number(end, digits, null, true);
  }

  private Token number(int end, String digits, @Nullable String other) {
    return number(end, digits, other, false);
  }

  private Token number(int end, String digits, @Nullable String other, boolean foreign) {
    char next = at(text, end);
    if (digits.length() > DIGIT_LIMIT || next == ':' && isDigit(at(text, end + 1))) {
      return code(end);
    }
    if (CalendarScanner.isCompactDay(text.substring(start, end)) && !isUnitBehind(end)) {
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
        foreign,
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

  private boolean isUnitBehind(int end) {
    int at = end;
    while (Characters.isSpace(at(text, at))) {
      at++;
    }
    return "€%".indexOf(at(text, at)) >= 0 || UnitWords.isUnitLike(gluedWord(at));
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
