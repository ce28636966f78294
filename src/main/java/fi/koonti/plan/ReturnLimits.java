package fi.koonti.plan;

/**
 * What a returned file may cost, as far as a municipality may choose.
 *
 * @param megabytes size of a file, or of an archive of files, in millions of bytes
 * @param seconds how long the reading of one file may take
 */
public record ReturnLimits(int megabytes, int seconds) {

  /** What can still be held in memory as a whole. */
  public static final int MOST_MEGABYTES = 200;

  /** Nobody waits longer than this for one file. */
  public static final int MOST_SECONDS = 600;

  /** Far above any form (100 kB), far below what would trouble a small computer. */
  public static final ReturnLimits USUAL = new ReturnLimits(30, 30);

  public ReturnLimits {
    check(megabytes, MOST_MEGABYTES);
    check(seconds, MOST_SECONDS);
  }

  private static void check(int found, int most) {
    if (found < 1 || found > most) {
      throw new IllegalArgumentException(
          "expected a limit from 1 to " + most + ", but found " + found);
    }
  }
}
