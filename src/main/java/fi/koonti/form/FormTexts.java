package fi.koonti.form;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;

/** The words that forms are poured with, and those about templates that cannot be used. */
final class FormTexts {

  private FormTexts() {}

  static Texts in(Language language) {
    return Texts.of(FormTexts.class, "form", language);
  }
}
