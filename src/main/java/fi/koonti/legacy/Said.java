package fi.koonti.legacy;

import fi.koonti.place.Place;

/** A text of the report and where it stands. */
record Said(String text, Place place) {

  /** The same place with another text. */
  Said as(String other) {
    return new Said(other, place);
  }
}
