package fi.koonti.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTemplateMakerTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameTexts(Language language) {
    assertEquals(texts(Language.FI).keys(), texts(language).keys());
  }

  private static Texts texts(Language language) {
    return Texts.of(ReportTemplateMaker.class, "reportmaker", language);
  }
}
