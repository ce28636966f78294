package fi.koonti.maker;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;

/** The texts that only drawn moulds have; once drawn they belong to whoever keeps the mould. */
final class MakerTexts {

  private MakerTexts() {}

  static Texts in(Language language) {
    return Texts.of(MakerTexts.class, "maker", language);
  }
}
