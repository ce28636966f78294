package fi.koonti.importing;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells titles by what all reports of this kind are called. */
final class TitleWords {

  private static final Pattern WORDS =
      Pattern.compile(
          Arrays.stream(Language.values())
              .map(language -> Texts.of(TitleWords.class, "importing", language))
              .map(texts -> texts.get("title.words"))
              .collect(Collectors.joining("|")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private TitleWords() {}

  /** Whether a text has such a word, or names a year. */
  static boolean areIn(String text) {
    return WORDS.matcher(text).find() || YEAR.matcher(text).find();
  }

  /** Whether a text has such a word; a goal may name a year. */
  static boolean areInWithoutYear(String text) {
    return WORDS.matcher(text).find();
  }
}
