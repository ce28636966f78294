package fi.koonti.grid;

/**
 * The time that one file on disk has taken so far, over all of its readings: an archive and what is
 * in it have one time together.
 */
public final class Stopwatch {

  private long spent;

  /** Nanoseconds of the readings that have ended. */
  long spent() {
    return spent;
  }

  /** Counts a reading that has ended. */
  void add(long nanoseconds) {
    spent += nanoseconds;
  }
}
