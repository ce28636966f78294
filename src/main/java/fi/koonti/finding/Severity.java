package fi.koonti.finding;

import java.util.Locale;

/** How bad a finding is; the order is from the worst to the least. */
public enum Severity {
  /** A person must mend it: what was meant is not known, or the answer breaks a rule. */
  ERROR,
  /** A person should look at it; the answers were used all the same. */
  WARNING,
  /** Told so that nobody has to wonder what the program did. */
  INFO;

  /** The word in JSON and on the command line, {@code error}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
