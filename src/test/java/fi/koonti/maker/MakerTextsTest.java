package fi.koonti.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MakerTextsTest {

  /** What Excel accepts of prompts; longer ones make it repair the file. */
  private static final int PROMPT_LIMIT = 255;

  private static final int ERROR_LIMIT = 224;
  private static final int TITLE_LIMIT = 32;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameKeys(Language language) {
    assertEquals(MakerTexts.in(Language.FI).keys(), MakerTexts.in(language).keys());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void promptsKeepToTheLimitsOfExcel(Language language) {
    for (String key : MakerTexts.in(language).keys()) {
      if (key.startsWith("form.prompt.")) {
        int limit =
            key.endsWith(".title")
                ? TITLE_LIMIT
                : key.endsWith(".error") ? ERROR_LIMIT : PROMPT_LIMIT;
        int length = MakerTexts.in(language).get(key).length();
        assertTrue(length <= limit, key + ": " + length);
      }
    }
  }
}
