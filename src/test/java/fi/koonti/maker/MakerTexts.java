package fi.koonti.maker;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;

/**
 * The texts that only drawn templates have; once drawn they belong to whoever keeps the template.
 */
final class MakerTexts {

  private MakerTexts() {}

  static Texts in(Language language) {
    return Texts.of(MakerTexts.class, "maker", language);
  }
}
