package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.plan.Status;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormTextsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameKeys(Language language) {
    assertEquals(FormTexts.in(Language.FI).keys(), FormTexts.in(language).keys());
  }

  @Test
  void everyWordIsThere() {
    for (CheckWord word : CheckWord.values()) {
      word.text(Language.FI);
    }
    for (ProgressWords words : ProgressWords.values()) {
      words.text(Language.FI);
    }
    for (Status status : Status.values()) {
      FormTexts.in(Language.FI).get("status." + KebabCase.of(status));
    }
  }

  /** The colours find a lack by its words, so none may be a part of another. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void noWordOfTheChecksIsPartOfAnother(Language language) {
    for (CheckWord word : CheckWord.values()) {
      for (CheckWord other : CheckWord.values()) {
        assertEquals(
            word == other, other.text(language).contains(word.text(language)), word + ", " + other);
      }
    }
  }
}
