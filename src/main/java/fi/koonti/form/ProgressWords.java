package fi.koonti.form;

import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import java.util.Map;

/** The sentences about progress: formulas are drawn with them, and show them until calculated. */
public enum ProgressWords {
  /** By when, before the sentence of the form's sheet; has the place {@code {due}}. */
  DUE,
  /** Has the places {@code {answered}}, {@code {asked}} and {@code {correct}}. */
  SENTENCE,
  /** What to click on to get to the first row that is not done. */
  NEXT,
  /** The same in few words. */
  NEXT_SHORT,
  /** What stands there when all rows are done. */
  ALL_DONE,
  /** The same in few words. */
  NONE_LEFT;

  /** The sentence in a language, its places open. */
  public String text(Language language) {
    return FormTexts.in(language).get("progress." + KebabCase.of(this));
  }

  /** The sentence of a form as it is sent. */
  static String sentence(Completeness form, Language language) {
    return FormTexts.in(language)
        .get(
            "progress." + KebabCase.of(SENTENCE),
            Map.of(
                "answered", String.valueOf(form.answered()),
                "asked", String.valueOf(form.asked()),
                "correct", String.valueOf(form.toCorrect())));
  }
}
