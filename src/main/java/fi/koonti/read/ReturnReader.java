package fi.koonti.read;

import fi.koonti.submission.Returned;

/** Makes something of every file that came back, whatever it is. */
public interface ReturnReader {

  /** Reads one file. Never throws for what a file holds. */
  Returned read(InputFile file);

  /**
   * Reads one file while others are read.
   *
   * @throws OutOfMemoryError when memory does not suffice for all of them
   */
  Returned readBesideOthers(InputFile file);
}
