package fi.koonti.grid;

import fi.koonti.grid.FormatToken.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One section of a number format code.
 *
 * @param tokens in the order of the code; {@code m} is a minute where it stands by hours or seconds
 * @param locale the language that the section names, a number in hexadecimal or a tag; may be empty
 * @param colour the name of a colour of its own in small letters, which may stand for a sign; empty
 *     for none
 */
record FormatSection(
    List<FormatToken> tokens, FormatCondition condition, String locale, String colour) {

  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 31;
  private static final int CENTURY = 100;

  FormatSection {
    tokens = List.copyOf(tokens);
  }

  static FormatSection of(
      List<FormatToken> tokens, FormatCondition condition, String locale, String colour) {
    return new FormatSection(withMinutes(tokens), condition, locale, colour);
  }

  boolean isColoured() {
    return !colour.isEmpty();
  }

  /** What the section makes of a number. */
  NumberShape shape() {
    boolean day = has(Kind.DAY);
    boolean time = has(Kind.TIME) || has(Kind.ELAPSED) || has(Kind.HALF_DAY);
    if (day) {
      return time ? NumberShape.DATE_TIME : NumberShape.DATE;
    }
    if (time) {
      return NumberShape.TIME;
    }
    return has(Kind.PERCENT) ? NumberShape.PERCENT : NumberShape.GENERAL;
  }

  boolean has(Kind kind) {
    for (FormatToken token : tokens) {
      if (token.is(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a day of the month is shown; {@code mmm yy} shows none. */
  boolean hasDayOfMonth() {
    return tokens.stream().anyMatch(token -> token.is(Kind.DAY, 'd') && token.count() <= 2);
  }

  /**
   * Whether a day is shown so that it reads as another one: by the digits of its month first, or by
   * two of its year.
   */
  boolean misleadsAbout(LocalDate day) {
    List<FormatToken> digits = tokens.stream().filter(FormatSection::isOfDigits).toList();
    if (!hasDayOfMonth() || digits.get(0).is(Kind.DAY, 'd')) {
      return false;
    }
    int dayOfMonth = day.getDayOfMonth();
    return digits.get(0).is(Kind.DAY, 'm')
        ? dayOfMonth <= MONTHS && dayOfMonth != day.getMonthValue()
        : digits.get(0).count() <= 2 && day.getYear() % CENTURY <= LONGEST_MONTH;
  }

  /** Whether a part of a day is shown as digits: {@code mmm} and {@code ddd} are words. */
  private static boolean isOfDigits(FormatToken token) {
    boolean isYear = token.is(Kind.DAY, 'y') || token.is(Kind.DAY, 'e');
    boolean isPart = token.is(Kind.DAY, 'm') || token.is(Kind.DAY, 'd');
    return isYear || isPart && token.count() <= 2;
  }

  /** Whether a month is shown. */
  boolean hasMonth() {
    return tokens.stream().anyMatch(token -> token.is(Kind.DAY, 'm'));
  }

  /** Whether letters, digits or marks of doubt stand between; the T before a time is none. */
  boolean hasWords() {
    return tokens.stream()
        .filter(token -> token.is(Kind.LITERAL) && !token.text().equals("T"))
        .anyMatch(token -> token.text().chars().anyMatch(FormatSection::isOfWords));
  }

  private static boolean isOfWords(int letter) {
    return Character.isLetterOrDigit(letter) || letter == '?' || letter == '<' || letter == '>';
  }

  private static List<FormatToken> withMinutes(List<FormatToken> tokens) {
    List<FormatToken> read = new ArrayList<>(tokens);
    for (int i = 0; i < read.size(); i++) {
      FormatToken token = read.get(i);
      boolean isM = token.is(Kind.DAY, 'm') && token.count() <= 2;
      if (isM && (isAfterHour(read, i) || isBeforeSecond(read, i))) {
        read.set(i, new FormatToken(Kind.TIME, token.text()));
      }
    }
    return read;
  }

  private static boolean isAfterHour(List<FormatToken> tokens, int at) {
    for (int i = at - 1; i >= 0; i--) {
      FormatToken token = tokens.get(i);
      if (token.is(Kind.TIME) || token.is(Kind.ELAPSED)) {
        return token.letter() == 'h';
      }
      if (token.is(Kind.DAY)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBeforeSecond(List<FormatToken> tokens, int at) {
    for (int i = at + 1; i < tokens.size(); i++) {
      FormatToken token = tokens.get(i);
      if (token.is(Kind.TIME) || token.is(Kind.ELAPSED)) {
        return token.letter() == 's';
      }
      if (token.is(Kind.DAY)) {
        return false;
      }
    }
    return false;
  }
}
