package fi.koonti.quantity;

import static fi.koonti.quantity.LevelWords.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words for months and years, in Finnish, Swedish and English; all in lower case. */
final class TimeWords {
  private TimeWords() {}

  static final Set<String> YEAR_WORDS =
      words(
          "vuonna vuoden vuosi vuodelle vuodesta vuoteen vuosien vuosina vuosille vuotta v"
              + " tilikausi år året year years fy");

  /** After or before these a year is what one compares with, not the period of the value. */
  static final Set<String> REFERENCE_AFTER =
      words("tasoa tasoon tasolle tasosta tasolla taso verrattuna vastaavaan samaan nivå level");

  static final Set<String> REFERENCE_BEFORE = words("kuin vuoteen än than");

  /** Between months and their year: {@code kesäkuun aikana (2022)}. */
  static final Set<String> MONTHS_TO_YEAR = words("aikana vuonna vuoden v år of in");

  private static final Map<String, Integer> MONTHS = months();

  /** Abbreviations, and a month that is also a verb: months only with a year after them. */
  private static final Set<String> ENGLISH = words("jan feb mar apr may oct");

  private static final Set<String> BARE_MONTHS =
      words("tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu");

  /** Summer and Christmas have names that months have too. */
  private static final Set<String> SEASONS = words("kesä joulu");

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
    int kuu = word.indexOf("kuu");
    return MONTHS.getOrDefault(kuu > 0 ? word.substring(0, kuu) : word, 0);
  }

  /** Whether a word is a month without a second month beside it; {@code kesä} alone is a season. */
  static boolean isWholeMonth(String word) {
    return month(word) > 0 && !BARE_MONTHS.contains(word) && !ENGLISH.contains(word);
  }

  /** Whether a word is a month when a year follows it: {@code May 2023}, {@code touko 2023}. */
  static boolean isMonthBeforeYear(String word) {
    return ENGLISH.contains(word) || BARE_MONTHS.contains(word) && !SEASONS.contains(word);
  }

  private static Map<String, Integer> months() {
    List<String> rows =
        List.of(
            "tammi januari january jan",
            "helmi februari february feb",
            "maalis mars march mar",
            "huhti april apr",
            "touko maj may",
            "kesä juni june jun",
            "heinä juli july jul",
            "elo augusti august aug",
            "syys september sep",
            "loka oktober october okt oct",
            "marras november nov",
            "joulu december dec");
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      for (String name : rows.get(i).split(" ")) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }
}
