package fi.koonti.cli;

import fi.koonti.text.Language;
import fi.koonti.usecase.Spoken;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be known before the command line is parsed: the language of help and of faults. */
final class Arguments {

  private static final String LANGUAGE = "--lang";

  private Arguments() {}

  /** The language that the arguments ask for; Finnish when they ask for none that there is. */
  static Language language(String... args) {
    return asked(args).orElse(Language.FI);
  }

  /** The same, but the language of the plan among the arguments comes before Finnish. */
  static Language languageOrPlan(String... args) {
    return asked(args)
        .or(() -> Spoken.ofPlanAmong(Stream.of(args).map(Arguments::value).toList()))
        .orElse(Language.FI);
  }

  private static String value(String argument) {
    return argument.startsWith("--") ? argument.substring(argument.indexOf('=') + 1) : argument;
  }

  private static Optional<Language> asked(String... args) {
    for (int i = 0; i < args.length; i++) {
      String word = "";
      if (args[i].equals(LANGUAGE) && i + 1 < args.length) {
        word = args[i + 1];
      } else if (args[i].startsWith(LANGUAGE + "=")) {
        word = args[i].substring(LANGUAGE.length() + 1);
      }
      if (Language.of(word).isPresent()) {
        return Language.of(word);
      }
    }
    return Optional.empty();
  }

  static boolean has(String option, String... args) {
    return Arrays.asList(args).contains(option);
  }
}
