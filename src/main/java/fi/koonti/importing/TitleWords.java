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
                  .collect(Collectors.joining("|"))
              + "|(?<!\\d)(?:19|20)\\d\\d(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private TitleWords() {}

  /** Whether a text has such a word, or names a year. */
  static boolean areIn(String text) {
    return WORDS.matcher(text).find();
  }
}
