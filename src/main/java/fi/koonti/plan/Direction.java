package fi.koonti.plan;

/** Which way an indicator should go to be better, or on which side of the target it must stay. */
public enum Direction {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER,
  AT_LEAST,
  AT_MOST,
  NONE
}
