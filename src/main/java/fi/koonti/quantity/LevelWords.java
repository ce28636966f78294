package fi.koonti.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words around numbers, by what they say; all in lower case, without the point of an
 * abbreviation. They stand in the files of {@link Lexicon}; those of units are in {@link
 * UnitWords}, those of times in {@link TimeWords}.
 */
final class LevelWords {
  private LevelWords() {}

  static final Set<String> APPROXIMATELY = Lexicon.words("approximately");

  static final Map<String, Bound> BOUNDS = bounds("bound");

  /** Bounds with a "than" or an "or" beside them only: {@code pienempi kuin 5}. */
  static final Map<String, Bound> COMPARED = bounds("bound-compared");

  static final Map<Character, Bound> BOUND_SIGNS =
      Map.of('≥', Bound.AT_LEAST, '≤', Bound.AT_MOST, '>', Bound.MORE_THAN, '<', Bound.LESS_THAN);

  /** Between a bound and its number: {@code more than 5}. */
  static final Set<String> THAN = Lexicon.words("than");

  static final Set<String> NOT = Lexicon.words("not");

  /** {@code 5 tai enemmän}. */
  static final Set<String> OR = Lexicon.words("or");

  static final Set<String> MORE = Lexicon.words("more");

  static final Set<String> LESS = Lexicon.words("less");

  /** {@code paranee}: up or down, as the indicator has it. */
  static final Set<String> BETTER = Lexicon.words("better");

  static final Set<String> WORSE = Lexicon.words("worse");

  /** {@code puolittuu}, with what the baseline is to be multiplied by. */
  static final Map<String, BigDecimal> TIMES =
      Lexicon.values("times").entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, word -> new BigDecimal(word.getValue())));

  static final Set<String> SAME = Lexicon.words("same");

  /** What may follow {@link #SAME} when a level is meant; {@code sama järjestelmä} is none. */
  static final Set<String> SAME_OF = Lexicon.words("same-of");

  static final Set<String> UNCHANGED = Lexicon.words("unchanged");

  /** Between a word of change and its number: {@code laskua siis 17 %}. */
  static final Set<String> FILLERS = Lexicon.words("change-filler");

  /** Endings of a number or unit towards which something goes: {@code kasvaa 150:een}. */
  static final Set<String> TOWARDS = Lexicon.words("towards");

  static final Set<String> SHARE_OF = Lexicon.words("share-of");

  static final Set<String> THAT_IS = Lexicon.words("that-is");

  /** After these a number is a name: {@code vko 33}, {@code ISO 9001}. */
  static final Set<String> LABELS = Lexicon.words("label");

  static final Set<String> LIST_WORDS = Lexicon.words("list");

  static final Set<String> DENIALS = Lexicon.words("denial");

  /** A text that begins so points elsewhere. */
  static final Set<String> POINTERS = Lexicon.words("pointer");

  /** Words that may stand beside a value and change nothing of it: {@code yhteensä}. */
  static final Set<String> SAID = Lexicon.words("said");

  /** Words that belong to a time beside them: {@code 31.3. mennessä}. */
  static final Set<String> TIME = Lexicon.words("time");

  /** Words that turn the sign of a number beside them, or may: {@code alijäämä}. */
  static final Set<String> TURNS_SIGN = Lexicon.words("turns-sign");

  /** Of a number: {@code 10 uutta}, so that it may come on top of the baseline. */
  static final Set<String> NEW = Lexicon.words("new");

  /** Words that say the same only behind a number: {@code 10 till}, but {@code till 10}. */
  static final Set<String> NEW_BEHIND = Lexicon.words("new-behind");

  /** Words that are the sign of the number after them: {@code miinus 3,9 %}. */
  static final Set<String> MINUS = Lexicon.words("minus");

  /** Words that take back what the number says: {@code ehkä}. */
  static final Set<String> DOUBTFUL = Lexicon.words("doubtful");

  /**
   * Endings after a colon that leave a value what it is: {@code 90 %:lla}, but not {@code 10:stä}.
   */
  static final Set<String> VALUE_ENDINGS = Lexicon.words("value-ending");

  /** What may follow the stem of a unit: {@code koodipaikka}, {@code koodipaikkaa}. */
  static final Set<String> OWN_ENDINGS = Lexicon.words("own-ending");

  private static final Set<String> NUMBER_ENDINGS = Lexicon.words("number-ending");

  private static final Set<String> NUMBER_STEMS = Lexicon.words("number-stem");

  private static Map<String, Bound> bounds(String kind) {
    return Lexicon.values(kind).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey,
                word -> Bound.valueOf(word.getValue().replace('-', '_').toUpperCase(Locale.ROOT))));
  }

  /** Whether a word says a number: {@code kaksi}, {@code viidelle}. */
  static boolean isNumberWord(String word) {
    // Longer words are none of ours, and cost the square of their length to look at.
    for (int end = word.length(); end >= 3 && word.length() < 40; end--) {
      String ending = word.substring(end);
      if (NUMBER_STEMS.contains(word.substring(0, end))
          && (ending.isEmpty() || NUMBER_ENDINGS.contains(ending))) {
        return true;
      }
    }
    return false;
  }
}
