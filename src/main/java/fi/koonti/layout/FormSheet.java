package fi.koonti.layout;

import fi.koonti.text.Language;
import java.util.Arrays;

/** The sheets of a form, in their order. */
public enum FormSheet {
  /** What to do, by when, whom to ask, what each status means. */
  GUIDE,
  /** The form itself. */
  ANSWERS,
  /** How complete it is, live. */
  PROGRESS,
  /** What the reader needs; very hidden. */
  MACHINE;

  /** The name of the sheet; the machine's is the same in all languages. */
  public String title(Language language) {
    return this == MACHINE
        ? "_koonti"
        : LayoutTexts.get("form.sheet." + LayoutTexts.key(this), language);
  }

  /** Whether a name is that of one of the form's sheets, in any language. */
  public static boolean isTitle(String name) {
    return Arrays.stream(values())
        .anyMatch(
            sheet ->
                Arrays.stream(Language.values())
                    .anyMatch(language -> sheet.title(language).equalsIgnoreCase(name)));
  }
}
