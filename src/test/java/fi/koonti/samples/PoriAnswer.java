package fi.koonti.samples;

/**
 * What one row of a returned form of the samples says.
 *
 * @param file the name of the returned form
 * @param id of the indicator
 * @param outcome as typed; a {@code '} before it means that it was typed as text
 * @param status the municipality's word for it, or empty
 */
public record PoriAnswer(
    String file, String id, String outcome, String status, String narrative, String correction) {

  /** What the outcome's cell shows: without the mark that it is text. */
  public String shownOutcome() {
    return isTextOutcome() ? outcome.substring(1) : outcome;
  }

  /** Whether the outcome is text even when it looks like a number. */
  public boolean isTextOutcome() {
    return outcome.startsWith("'");
  }
}
