package fi.koonti.io;

import java.time.Instant;

/**
 * The time of saving that every workbook made here carries, on any day and machine. It says nothing
 * of when a person saved the file: some programs leave it as it is when they save.
 */
public final class OutputTime {

  /** The time, with the same letters since the first forms. */
  public static final Instant VALUE = Instant.parse("2026-01-01T00:00:00Z");

  private OutputTime() {}
}
