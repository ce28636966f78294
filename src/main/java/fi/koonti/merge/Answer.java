package fi.koonti.merge;

import fi.koonti.place.Place;
import fi.koonti.submission.Value;

/** An answer that stands in the report, and the cell it came from. */
public record Answer(Value value, Place place) {}
