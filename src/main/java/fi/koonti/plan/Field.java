package fi.koonti.plan;

/** What is asked about an indicator. */
public enum Field {
  /** The value reached, a number, a date or words. */
  OUTCOME,
  /** One of the plan's statuses. */
  STATUS,
  /** How the measure has progressed, in words. */
  NARRATIVE,
  /** The cause of a deviation and what is done about it. */
  CORRECTION,
  /** A document, a decision or a link that shows the outcome; asked only when the plan says so. */
  EVIDENCE,
  /** What the outcome will be at the end of the year; asked only when the plan says so. */
  FORECAST
}
