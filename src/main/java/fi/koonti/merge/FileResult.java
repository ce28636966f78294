package fi.koonti.merge;

import fi.koonti.finding.Finding;
import fi.koonti.plan.FormIdentity;
import fi.koonti.submission.SourceFile;
import fi.koonti.text.KebabCase;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param identity what the form says about itself, or null when it is no form
 * @param reason why it was not merged as it is, or null when it was
 */
public record FileResult(
    SourceFile source, @Nullable FormIdentity identity, Outcome outcome, @Nullable Finding reason) {

  /** Whether it is a form that was read and does not say when it was saved. */
  public boolean isTimeUnknown() {
    return identity != null && outcome != Outcome.REJECTED && source.saved() == null;
  }

  /** Whether any of its answers stands in the report. */
  public boolean isUsed() {
    return outcome == Outcome.MERGED || outcome == Outcome.PARTLY_MERGED;
  }

  /** The ways in which a file can end. */
  public enum Outcome {
    /** All that was filled stands in the report. */
    MERGED,
    /** Some of it does. */
    PARTLY_MERGED,
    /** Newer forms say it all. */
    SUPERSEDED,
    /** It could not be used. */
    REJECTED,
    /** Nobody expected it to be read. */
    IGNORED;

    /** The word in JSON, {@code partly-merged}. */
    public String code() {
      return KebabCase.of(this);
    }
  }
}
