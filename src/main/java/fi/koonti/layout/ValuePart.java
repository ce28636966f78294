package fi.koonti.layout;

/** What a column has of a value that several columns tell. */
public enum ValuePart {
  /** As it was decided or typed. */
  TEXT,
  /** The number that was understood. */
  NUMBER,
  /** The day that was understood. */
  DAY
}
