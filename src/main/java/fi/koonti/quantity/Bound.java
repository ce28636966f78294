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
  LESS_THAN;

  /** What the bound means after a "not": {@code ei yli 5} is at most 5. */
  Bound negated() {
    return switch (this) {
      case NONE -> NONE;
      case AT_LEAST -> LESS_THAN;
      case AT_MOST -> MORE_THAN;
      case MORE_THAN -> AT_MOST;
      case LESS_THAN -> AT_LEAST;
    };
  }
}
