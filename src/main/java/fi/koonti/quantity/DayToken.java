package fi.koonti.quantity;

/**
 * A piece of a text where a day is due.
 *
 * @param a the number that the kind says first
 * @param b what the kind says second, else 0
 * @param c what the kind says third, else 0
 * @param word in lower case; empty unless it is one
 */
record DayToken(Kind kind, int a, int b, int c, String word) {

  /** What it is. */
  enum Kind {
    /** Year, month, day: {@code 31.12.2023}, {@code 2023-12-31}. */
    DAY,
    /** 0, month, day: {@code 31.12.}. */
    DAY_OF_MONTH,
    /** Year, month: {@code 6/2025}, {@code 2025-06}. */
    MONTH,
    /** Number of the quarter, year or 0: {@code Q2}, {@code 2025-Q2}. */
    QUARTER,
    /** Number of the half, year or 0: {@code H1}. */
    HALF,
    /** {@code 12:00}. */
    TIME,
    /** {@code 3/4/2025}: nobody knows which is the month. */
    UNCLEAR,
    /**
     * {@code 15}, {@code 15.}, {@code 15th}; the second number is 1 when it says that it counts.
     */
    NUMBER,
    WORD,
    /** Any other character. */
    SYMBOL
  }

  static DayToken of(Kind kind, int a, int b, int c) {
    return new DayToken(kind, a, b, c, "");
  }

  static DayToken word(Kind kind, String word) {
    return new DayToken(kind, 0, 0, 0, word);
  }
}
