package fi.koonti.quantity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds a change in words from which nothing can be counted for certain: a form of a verb that is
 * not known, a part of a whole, a change for each year, a change that has a bound. Such a text is
 * asked about, for the number beside it is no level.
 */
public final class UncountedChange {

  /** Verbs of change in whatever form; nouns that begin alike are left out. */
  private static final Pattern CHANGE =
      word(
          "(?!kasvatu|kasvattaj|laskelm|laskent|laskettu)(?:vähenn|vähene|vähent|pienenn|pienene"
              + "|pienent|lyhenn|lyhene|lyhent|alenn|alene|alent|parann|parane|parant|heikenn"
              + "|heikent|suurenn|suurent|kasva|lisätä|lisään|lisätt|laske|laskis|nostet|nostaa"
              + "|nostam|nousee|nousta|nousi|kohot|pudot|putoa|supist|karsit|minsk|sjunk|ökar|ökas"
              + "|öka(?!nde)|höj|sänk|förbättra|decreas|reduc|increas|grow|improv|rais|lower)\\p{L}*");

  private static final Pattern PART =
      word(
          "(?:kolmannek|kolmannes|neljännek|neljännes|viidennek|viidennes|kymmenek|kymmenyk)\\p{L}*"
              + "|\\p{L}{4,}osa(?:n|lla|an|ksi)|puole(?:en|lla|ksi)|puolella|puolet"
              + "|\\p{L}*kertai\\p{L}*|tuhannella|sadalla|kymmenellä"
              + "|tredjedel\\p{L}*|fjärdedel\\p{L}*|femtedel\\p{L}*|hälften|hälft"
              + "|half|third|quarter|fifth|tenth");

  private static final Pattern EACH =
      word(
          "vuosittain|vuosittainen|vuosittaista|kuukausittain|vuodessa|kuukaudessa|årligen|årlig"
              + "|annually|yearly|monthly|(?:per|/) ?(?:vuosi|v|vuotta|år|year|kk|kuukausi)"
              + "|om året|i året|a year|joka vuosi|varje år|every year|each year|p\\.? ?a");

  /** {@code 1,5-kertaiseksi}: a level of the baseline without a verb. */
  private static final Pattern TIMES =
      Pattern.compile("\\d ?[-–]? ?kertai", Pattern.CASE_INSENSITIVE);

  private static final Pattern TOWARDS =
      Pattern.compile("\\d[^\\d]{0,12}:(?:een|aan|ään|iin|hin|ksi)(?!\\p{L})");

  private UncountedChange() {}

  /** Whether a text tells of a change that its reading has not counted whole. */
  public static boolean isSaid(LevelReading said) {
    String text = Characters.visible(said.text());
    boolean way = said.relative() == RelativeTarget.MORE || said.relative() == RelativeTarget.LESS;
    boolean counted = said.change() != null || said.step() != null;
    boolean numbered = counted || !said.candidates().isEmpty();
    TokenRow row = TokenRow.of(text);
    boolean form =
        row.hasWord(word -> CHANGE.matcher(word).matches() && !isKnown(word)) && numbered;
    boolean change = way || counted || form;
    if (!change) {
      return TIMES.matcher(text).find();
    }
    if (isPart(text) || EACH.matcher(text).find()) {
      return true;
    }
    if (TOWARDS.matcher(text).find()) {
      return false;
    }
    boolean left = way && !counted && numbered && said.doubt() == Doubt.NONE;
    return form || left || counted && isBounded(row, said);
  }

  /** Whether a number is of new ones: {@code 10 uutta}, {@code 10 kpl lisää}, {@code 10 till}. */
  public static boolean isOfNew(String text) {
    TokenRow row = TokenRow.of(text);
    for (int at = 0; at < row.size(); at++) {
      boolean behind = isNew(row, at + 1) || row.isWord(at + 1) && isNew(row, at + 2);
      if (row.number(at) != null && (behind || row.isWord(at - 1, LevelWords.NEW))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNew(TokenRow row, int at) {
    return row.isWord(at, LevelWords.NEW) || row.isWord(at, LevelWords.NEW_BEHIND);
  }

  /** Whether a text speaks of new ones at all. */
  public static boolean speaksOfNew(String text) {
    return TokenRow.of(text).hasWord(LevelWords.NEW::contains);
  }

  private static boolean isPart(String text) {
    return PART.matcher(text)
        .results()
        .anyMatch(part -> !isKnown(part.group().toLowerCase(Locale.ROOT)));
  }

  /** "vähenee alle 10 %": of a change the bound turns round, or says nothing. */
  private static boolean isBounded(TokenRow row, LevelReading said) {
    boolean up = said.relative() == RelativeTarget.MORE;
    return row.hasWord(
        word ->
            LevelWords.BOUNDS.containsKey(word)
                && !isKnown(word)
                && !(up && LevelWords.BOUNDS.get(word) == Bound.AT_LEAST));
  }

  private static boolean isKnown(String word) {
    return LevelWords.MORE.contains(word)
        || LevelWords.LESS.contains(word)
        || LevelWords.BETTER.contains(word)
        || LevelWords.WORSE.contains(word)
        || LevelWords.TIMES.containsKey(word);
  }

  private static Pattern word(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
