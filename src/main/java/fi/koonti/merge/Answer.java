package fi.koonti.merge;

import fi.koonti.location.Place;
import fi.koonti.quantity.CalendarValue;
import fi.koonti.submission.Value;
import java.util.Optional;

/**
 * An answer that stands in the report, and the cell it came from.
 *
 * @param day what was understood where a day is due; empty where none is, or it is asked
 */
public record Answer(Value value, Place place, Optional<CalendarValue> day) {

  /** An answer that is no day. */
  public Answer(Value value, Place place) {
    this(value, place, Optional.empty());
  }
}
