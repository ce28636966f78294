package fi.koonti.cli;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;

/** The words of the command line. */
final class Messages {

  private Messages() {}

  /** The words in a language; Finnish when it is null. */
  static Texts of(Language language) {
    return Texts.of(Messages.class, "cli", language == null ? Language.FI : language);
  }
}
