package fi.koonti.cli;

import fi.koonti.text.Language;
import java.util.Arrays;

/** What must be known before the command line is parsed: the language of help and of faults. */
final class Arguments {

  private static final String LANGUAGE = "--lang";

  private Arguments() {}

  /** The language that the arguments ask for; Finnish when they ask for none that there is. */
  static Language language(String... args) {
    for (int i = 0; i < args.length; i++) {
      String word = "";
      if (args[i].equals(LANGUAGE) && i + 1 < args.length) {
        word = args[i + 1];
      } else if (args[i].startsWith(LANGUAGE + "=")) {
        word = args[i].substring(LANGUAGE.length() + 1);
      }
      if (Language.of(word).isPresent()) {
        return Language.of(word).get();
      }
    }
    return Language.FI;
  }

  static boolean has(String option, String... args) {
    return Arrays.asList(args).contains(option);
  }
}
