package fi.koonti.quantity;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of days, months and parts of a year, in all languages at once, from their bundle. */
final class DayWords {

  /** What a word does beside the day. */
  enum Role {
    MONTH,
    QUARTER,
    HALF,
    /** First to fourth. */
    ORDINAL,
    /** Monday to Sunday. */
    WEEKDAY,
    YEAR,
    END,
    BY,
    /** Says nothing about the day, and nothing against it. */
    AROUND,
    CLOCK,
    DONE,
    /** Who decided it. */
    BODY
  }

  /** A word and, of a month, an ordinal or a day of the week, its number. */
  record Meaning(Role role, int number) {}

  private record Phrase(Pattern pattern, String word) {}

  private static final Map<String, Meaning> WORDS = new HashMap<>();
  private static final List<Phrase> PHRASES = new ArrayList<>();

  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final int MONTHS = 12;
  private static final int WEEK = 7;
  private static final Set<Role> NUMBERED = EnumSet.of(Role.MONTH, Role.ORDINAL, Role.WEEKDAY);

  static {
    for (Language language : Language.values()) {
      Texts texts = Texts.of(DayWords.class, "days", language);
      for (int month = 1; month <= MONTHS; month++) {
        add(texts, "month." + month, Role.MONTH, month);
      }
      for (int day = 1; day <= WEEK; day++) {
        add(texts, "weekday." + day, Role.WEEKDAY, day);
      }
      for (String ordinal : ORDINALS) {
        add(texts, ordinal, Role.ORDINAL, ORDINALS.indexOf(ordinal) + 1);
      }
      for (Role role : Role.values()) {
        if (!NUMBERED.contains(role)) {
          add(texts, role.name().toLowerCase(java.util.Locale.ROOT), role, 0);
        }
      }
      phrases(texts, "phrase.by", "by");
      phrases(texts, "phrase.year-end", "end year");
    }
  }

  private DayWords() {}

  /** What a word means, or empty when it is not understood. */
  static Optional<Meaning> of(String word) {
    return Optional.ofNullable(WORDS.get(word));
  }

  /** A text in small letters with known expressions put into single words. */
  static String withoutPhrases(String text) {
    String plain = text;
    for (Phrase phrase : PHRASES) {
      plain = phrase.pattern().matcher(plain).replaceAll(phrase.word());
    }
    return plain;
  }

  private static void add(Texts texts, String key, Role role, int number) {
    Arrays.stream(texts.get(key).split(" "))
        .filter(word -> !word.isEmpty())
        .forEach(word -> WORDS.putIfAbsent(word, new Meaning(role, number)));
  }

  private static void phrases(Texts texts, String key, String word) {
    Arrays.stream(texts.get(key).split(";"))
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty())
        .map(phrase -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(phrase) + "(?!\\p{L})"))
        .forEach(pattern -> PHRASES.add(new Phrase(pattern, word)));
  }
}
