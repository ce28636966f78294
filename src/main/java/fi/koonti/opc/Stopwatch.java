package fi.koonti.opc;

/**
 * The time that one file on disk has taken so far, over all of its readings: an archive and what is
 * in it have one time together.
 */
public final class Stopwatch {

  private long spent;

  /** Nanoseconds of the readings that have ended. */
  public long spent() {
    return spent;
  }

  /** Counts a reading that has ended. */
  public void add(long nanoseconds) {
    spent += nanoseconds;
  }
}
