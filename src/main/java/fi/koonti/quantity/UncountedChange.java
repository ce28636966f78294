package fi.koonti.quantity;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a change in words from which nothing can be counted for certain: a form of a verb that is
 * not known, a part of a whole, a change for each year, a change that has a bound. Such a text is
 * asked about, for the number beside it is no level.
 */
public final class UncountedChange {

  /** Verbs of change in whatever form. */
  private static final Stems CHANGE_STEMS = Stems.of("change-stem");

  /** Nouns that begin like such verbs. */
  private static final Stems OTHER_STEMS = Stems.of("change-stem-not");

  private static final Set<String> PARTS = Lexicon.words("part");
  private static final Stems PART_STEMS = Stems.of("part-stem");

  /** How words for a part end: {@code kymmenesosan}. */
  private static final Set<String> PART_ENDINGS = Lexicon.words("part-ending");

  /** So many letters stand before such an ending at least. */
  private static final int BEFORE_ENDING = 4;

  /** What words for a multiple contain: {@code kaksinkertaiseksi}. */
  private static final Set<String> TIMES_STEMS = Lexicon.words("times-stem");

  private static final Pattern EACH = each();

  /** {@code 1,5-kertaiseksi}: a level of the baseline without a verb. */
  private static final Pattern TIMES =
      Pattern.compile("\\d ?[-–]? ?(?:" + any(TIMES_STEMS) + ")", Pattern.CASE_INSENSITIVE);

  private static final Pattern TOWARDS =
      Pattern.compile("\\d[^\\d]{0,12}:(?:" + any(Lexicon.words("to-ending")) + ")(?!\\p{L})");

  private UncountedChange() {}

  /** Whether a text tells of a change that its reading has not counted whole. */
  public static boolean isSaid(LevelReading said) {
    String text = Characters.visible(said.text());
    boolean way = said.relative() == RelativeTarget.MORE || said.relative() == RelativeTarget.LESS;
    boolean counted = said.change() != null || said.step() != null;
    boolean numbered = counted || !said.candidates().isEmpty();
    TokenRow row = TokenRow.of(text);
    boolean form = numbered && row.hasWord(word -> isChange(word) && !isKnown(word));
    boolean change = way || counted || form;
    if (!change) {
      return TIMES.matcher(text).find();
    }
    boolean part = row.hasWord(word -> isPart(word) && !isKnown(word));
    if (part || TIMES.matcher(text).find() || EACH.matcher(text).find()) {
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
      if (row.isNumber(at) && (behind || row.isWord(at - 1, LevelWords.NEW))) {
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

  private static boolean isChange(String word) {
    return CHANGE_STEMS.begin(word) && !OTHER_STEMS.begin(word);
  }

  private static boolean isPart(String word) {
    return PARTS.contains(word)
        || PART_STEMS.begin(word)
        || TIMES_STEMS.stream().anyMatch(word::contains)
        || PART_ENDINGS.stream()
            .anyMatch(
                ending ->
                    word.endsWith(ending) && word.length() >= BEFORE_ENDING + ending.length());
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

  private static Pattern each() {
    String phrases =
        Lexicon.words("each").stream()
            .map(UncountedChange::phrase)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + phrases + ")(?![\\p{L}\\d])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** An expression, with or without the blanks between its words. */
  private static String phrase(String words) {
    return Arrays.stream(words.split(" ")).map(Pattern::quote).collect(Collectors.joining(" ?"));
  }

  private static String any(Set<String> words) {
    return words.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
