package fi.koonti.grid;

/** What the number format of a cell makes of its number on the screen. */
public enum NumberShape {
  /** Any number that is none of the others: plain, thousands, currency, scientific, fraction. */
  GENERAL,
  /** Shown a hundred times as large, with a percent sign. */
  PERCENT,
  /** A day. */
  DATE,
  /** A time of day, or a duration. */
  TIME,
  /** A day and a time. */
  DATE_TIME;

  /** Whether the number is a serial day that a calendar knows. */
  public boolean hasDay() {
    return this == DATE || this == DATE_TIME;
  }
}
