package fi.koonti.submission;

import fi.koonti.finding.Finding;
import java.util.List;

/**
 * A file that was not read.
 *
 * @param ignored whether nobody expected it to be read: a lock file, a hidden file
 * @param reason why, and what to do
 * @param cells what people filled in, where that can be told from the rest; most often nothing
 */
public record RejectedFile(
    SourceFile source, boolean ignored, Finding reason, List<StrayCell> cells) implements Returned {

  public RejectedFile {
    cells = List.copyOf(cells);
  }

  /** A file of which nothing is known. */
  public RejectedFile(SourceFile source, boolean ignored, Finding reason) {
    this(source, ignored, reason, List.of());
  }
}
