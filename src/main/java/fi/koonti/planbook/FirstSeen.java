package fi.koonti.planbook;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.location.Place;
import fi.koonti.text.TextNormalizer;
import java.util.HashMap;
import java.util.Map;

/** Tells when something that must be there once comes again, capitals aside. */
final class FirstSeen {

  private final FindingCode code;
  private final Map<String, Place> places = new HashMap<>();

  /**
   * A fresh start.
   *
   * @param code what a repetition is
   */
  FirstSeen(FindingCode code) {
    this.code = code;
  }

  /** Whether this is the first of its kind; if not, that is told. */
  boolean isFirst(PlanRow row, PlanColumn column, String value) {
    Place first = places.putIfAbsent(TextNormalizer.folded(value), row.place(column));
    if (first != null) {
      row.tell(code, column, value, "first", String.valueOf(first.cell()));
    }
    return first == null;
  }
}
