package fi.koonti.quantity;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words for months and years, in every language; all in lower case. */
final class TimeWords {
  private TimeWords() {}

  static final Set<String> YEAR_WORDS = Lexicon.words("year");

  /** After or before these a year is what one compares with, not the period of the value. */
  static final Set<String> REFERENCE_AFTER = Lexicon.words("reference-after");

  static final Set<String> REFERENCE_BEFORE = Lexicon.words("reference-before");

  /** Words for a year that say themselves that one compares with it: {@code vuoteen 2019}. */
  static final Set<String> REFERENCE_YEAR = Lexicon.words("reference-year");

  /** Behind a year they say that it is when something is due: {@code vuoteen 2025 mennessä}. */
  static final Set<String> UNTIL = Lexicon.words("until");

  /** {@code viimeistään 6/2024}. */
  static final Set<String> DUE = Lexicon.words("due");

  /** Between months and their year: {@code kesäkuun aikana (2022)}. */
  static final Set<String> MONTHS_TO_YEAR = Lexicon.words("months-to-year");

  private static final Map<String, Integer> MONTHS =
      Lexicon.values("month").entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, word -> Integer.valueOf(word.getValue())));

  /** Abbreviations, and a month that is also a verb: months only with a year after them. */
  private static final Set<String> WITH_YEAR = Lexicon.words("month-with-year");

  /** Names that need their tail: {@code kesä}, {@code kesäkuu}. */
  private static final Set<String> BARE_MONTHS = Lexicon.words("month-bare");

  private static final Set<String> TAILS = Lexicon.words("month-tail");

  private static final Set<String> FROM = Lexicon.words("month-from");

  private static final Set<String> TO = Lexicon.words("month-to");

  /** Summer and Christmas have names that months have too. */
  private static final Set<String> SEASONS = Lexicon.words("season");

  /** What the two digits of a year are counted from. */
  static final int CENTURY = 2000;

  /** Years that can stand without the word for a year; counts of this size are asked about. */
  static boolean isLikelyYear(int number) {
    return number >= 1990 && number <= 2050;
  }

  /** {@code q1} to {@code q4}, {@code h1} and {@code h2}. */
  static boolean isQuarter(String word) {
    return word.length() == 2
        && (word.charAt(0) == 'q' && "1234".indexOf(word.charAt(1)) >= 0
            || word.charAt(0) == 'h' && "12".indexOf(word.charAt(1)) >= 0);
  }

  /** The month of a word in any case form, or 0. */
  static int month(String word) {
    for (String tail : TAILS) {
      int at = word.indexOf(tail);
      if (at > 0) {
        return MONTHS.getOrDefault(word.substring(0, at), 0);
      }
    }
    return MONTHS.getOrDefault(word, 0);
  }

  /** Whether two words say from a month to another: {@code tammikuusta kesäkuuhun}. */
  static boolean areFromTo(String one, String other) {
    return FROM.stream().anyMatch(one::endsWith) && TO.stream().anyMatch(other::endsWith);
  }

  /** Whether a word is a month without a second month beside it; {@code kesä} alone is a season. */
  static boolean isWholeMonth(String word) {
    return month(word) > 0 && !BARE_MONTHS.contains(word) && !WITH_YEAR.contains(word);
  }

  /** Whether a word is a month when a year follows it: {@code May 2023}, {@code touko 2023}. */
  static boolean isMonthBeforeYear(String word) {
    return WITH_YEAR.contains(word) || BARE_MONTHS.contains(word) && !SEASONS.contains(word);
  }
}
