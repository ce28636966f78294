package fi.koonti.text;

import java.util.Locale;
import java.util.Optional;

/** A language that forms, reports and messages can be in. */
public enum Language {
  FI("fi-FI"),
  SV("sv-FI"),
  EN("en-GB");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag that goes into documents, {@code fi-FI}. */
  public String tag() {
    return tag;
  }

  /** The code on the command line and in the plan, {@code fi}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of a code in any case, or empty when there is none. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.name().equalsIgnoreCase(code.strip())) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
