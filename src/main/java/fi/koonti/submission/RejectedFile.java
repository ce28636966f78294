package fi.koonti.submission;

import fi.koonti.finding.Finding;

/**
 * A file that was not read.
 *
 * @param ignored whether nobody expected it to be read: a lock file, a hidden file
 * @param reason why, and what to do
 */
public record RejectedFile(SourceFile source, boolean ignored, Finding reason)
    implements Returned {}
