package fi.koonti.plan;

/**
 * The statuses that an answer can have, in the order in which everything lists them: the best first
 * among those that say how it went, then those that say why nothing can be said. A municipality
 * gives them names of its own ({@link StatusChoice}). "Not answered" is none of them: it is the
 * absence of one.
 */
public enum Status {
  REACHED,
  ON_TRACK,
  PARTLY,
  DELAYED,
  NOT_REACHED,
  DROPPED,
  NOT_ASSESSABLE,
  NOT_STARTED;

  /** Whether the goal is in danger or lost, so that cause and correction are wanted. */
  public boolean isDeviation() {
    return this == PARTLY || this == DELAYED || this == NOT_REACHED;
  }
}
