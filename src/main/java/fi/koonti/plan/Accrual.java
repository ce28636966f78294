package fi.koonti.plan;

/**
 * How the outcomes of the periods belong together: {@code taso, kertymä vuoden alusta, kauden oma}.
 */
public enum Accrual {
  /** Nobody has said. */
  UNSTATED,
  /** Each outcome says how things stand. */
  LEVEL,
  /** Each outcome counts from the beginning of the year and so holds those before it. */
  YEAR_TO_DATE,
  /** Each outcome counts its own period only; together they are what was reached. */
  OWN_PERIOD;

  /** Whether outcomes add up, by themselves or together. */
  public boolean accrues() {
    return this == YEAR_TO_DATE || this == OWN_PERIOD;
  }
}
