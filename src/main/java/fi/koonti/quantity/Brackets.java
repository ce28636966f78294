package fi.koonti.quantity;

import java.util.Arrays;

/** Brackets hold a remark; about a value in brackets of its own bookkeepers think otherwise. */
final class Brackets {

  private Brackets() {}

  /**
   * Which tokens of a row stand in remarks, the brackets themselves with them.
   *
   * @param value which of its tokens are of a value
   */
  static boolean[] remarks(TokenRow row, boolean[] value) {
    boolean[] remarks = new boolean[row.size()];
    for (int open = 0; open < row.size(); open++) {
      int close = close(row, open);
      if (close > open + 1 && !holds(value, open, close)) {
        Arrays.fill(remarks, open, close + 1, true);
        open = close;
      }
    }
    return remarks;
  }

  /** Where a bracket closes; the same place when it does not, or when it is no bracket. */
  private static int close(TokenRow row, int open) {
    if (!isOpen(row, open)) {
      return open;
    }
    char end = row.isSymbol(open, '(') ? ')' : ']';
    for (int at = open + 1; at < row.size() && !isOpen(row, at); at++) {
      if (row.isSymbol(at, end)) {
        return at;
      }
    }
    return open;
  }

  private static boolean isOpen(TokenRow row, int at) {
    return row.isSymbol(at, '(') || row.isSymbol(at, '[');
  }

  private static boolean holds(boolean[] marks, int from, int to) {
    for (int at = from; at < to; at++) {
      if (marks[at]) {
        return true;
      }
    }
    return false;
  }
}
