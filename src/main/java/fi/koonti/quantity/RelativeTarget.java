package fi.koonti.quantity;

/** A level that is said by comparison with the baseline, in words instead of a number. */
public enum RelativeTarget {
  /** Nothing is compared. */
  NONE,
  /** {@code sama}, {@code ennallaan}. */
  SAME,
  /** {@code vähintään sama}. */
  AT_LEAST_SAME,
  /** {@code enintään sama}. */
  AT_MOST_SAME,
  /** {@code kasvu}, {@code määrän kasvu}, {@code nousee}. */
  MORE,
  /** {@code vähenee}, {@code lasku}, {@code lyhenee}. */
  LESS
}
