package fi.koonti.quantity;

import java.util.Arrays;

/**
 * Expressions right beside a value that leave it what it is: {@code jo 5}, {@code 5 so far}; {@code
 * keskimäärin 40} where a length of time, a share or a rate is asked, for of these people tell the
 * average.
 */
final class Asides {

  /** On either side of the value. */
  private static final Phrases BESIDE = Phrases.of("aside");

  /** Before the value only. */
  private static final Phrases BEFORE = Phrases.of("aside-before");

  private static final Phrases AVERAGE = Phrases.of("average");

  private final TokenRow row;
  private final boolean[] value;
  private final boolean[] used;
  private final boolean[] asides;

  private Asides(TokenRow row, boolean[] value, boolean[] used) {
    this.row = row;
    this.value = value;
    this.used = used;
    this.asides = new boolean[row.size()];
  }

  /**
   * Marks the tokens of such expressions as used.
   *
   * @param value which tokens of the row are of a value
   */
  static void use(TokenRow row, boolean[] value, boolean[] used) {
    Asides found = new Asides(row, value, used);
    for (int at = row.size() - 1; at >= 0; at--) {
      found.markBefore(at, BEFORE);
      found.markBefore(at, BESIDE);
      if (row.asked().isOfAverages()) {
        found.markBefore(at, AVERAGE);
      }
    }
    for (int at = 1; at < row.size(); at++) {
      found.markBehind(at, BESIDE);
      if (row.asked().isOfAverages()) {
        found.markBehind(at, AVERAGE);
      }
    }
  }

  private void markBefore(int at, Phrases phrases) {
    int end = phrases.endAt(row, at);
    boolean isBefore = isPart(end) || row.isWord(end, LevelWords.SAID);
    if (end > at && isBefore && !value[at]) {
      use(at, end);
    }
  }

  private void markBehind(int at, Phrases phrases) {
    int end = phrases.endAt(row, at);
    if (end > at && isPart(at - 1) && !value[at]) {
      use(at, end);
    }
  }

  private void use(int from, int to) {
    Arrays.fill(asides, from, to, true);
    Arrays.fill(used, from, to, true);
  }

  private boolean isPart(int at) {
    return at < row.size() && (value[at] || asides[at]);
  }
}
