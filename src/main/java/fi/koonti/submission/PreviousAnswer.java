package fi.koonti.submission;

import java.util.Objects;

/**
 * What a row showed of the period before, as it stood in the form; empty where nothing was known.
 *
 * @param status in the municipality's word
 */
public record PreviousAnswer(String outcome, String status, String narrative) {

  /** Nothing was known. */
  public static final PreviousAnswer NOTHING = new PreviousAnswer("", "", "");

  public PreviousAnswer {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(narrative, "narrative");
  }
}
