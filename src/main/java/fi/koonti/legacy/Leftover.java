package fi.koonti.legacy;

import fi.koonti.place.Place;

/**
 * A text of the report that has no place in a plan, to the letter.
 *
 * @param kind why it has none
 * @param measure the measure that it stands under; may be empty
 */
public record Leftover(Place place, Kind kind, String measure, String text) {

  /** Why a text is not in the plan. */
  public enum Kind {
    /** What was answered: an outcome, a status, a narrative. */
    ANSWER,
    /** What stands above the first goal. */
    TITLE,
    /** What nobody can tell for certain. */
    OTHER
  }
}
