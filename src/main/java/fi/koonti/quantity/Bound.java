package fi.koonti.quantity;

/** The side of a number on which a value lies, as the words beside the number say. */
public enum Bound {
  /** No such word. */
  NONE,
  /** {@code vähintään}, {@code ≥}. */
  AT_LEAST,
  /** {@code enintään}, {@code ≤}. */
  AT_MOST,
  /** {@code yli}, {@code >}. */
  MORE_THAN,
  /** {@code alle}, {@code <}. */
  LESS_THAN,
  /** {@code vajaa}, {@code lähes}: a little less, which no target means as its limit. */
  JUST_UNDER,
  /** {@code reilu}, {@code runsas}: a little more. */
  JUST_OVER;

  /** What the bound means after a "not": {@code ei yli 5} is at most 5. */
  Bound negated() {
    return switch (this) {
      case NONE -> NONE;
      case AT_LEAST, JUST_OVER -> LESS_THAN;
      case AT_MOST, JUST_UNDER -> MORE_THAN;
      case MORE_THAN -> AT_MOST;
      case LESS_THAN -> AT_LEAST;
    };
  }

  /** Whether a target can have it: the number itself is the limit. */
  public boolean isLimit() {
    return this != JUST_UNDER && this != JUST_OVER;
  }
}
