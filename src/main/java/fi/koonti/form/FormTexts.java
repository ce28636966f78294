package fi.koonti.form;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Locale;

/** The words that forms are poured with, and those about moulds that cannot be used. */
final class FormTexts {

  private FormTexts() {}

  static Texts in(Language language) {
    return Texts.of(FormTexts.class, "form", language);
  }

  /** {@code NOT_STARTED} becomes {@code not-started}: how the bundle writes it. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
