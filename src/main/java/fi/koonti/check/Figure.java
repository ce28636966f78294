package fi.koonti.check;

import fi.koonti.quantity.Bound;
import fi.koonti.quantity.Candidate;
import fi.koonti.quantity.Measure;
import java.util.List;

/** Figures that a narrative states in the unit of the indicator. */
final class Figure {

  private Figure() {}

  /**
   * The figures of a row's narrative that are in its unit; empty when the unit is not one that is
   * known by its words.
   */
  static List<Candidate> inUnitOf(CheckedRow row) {
    Measure asked = row.asked();
    return row.narrative().candidates().stream()
        .filter(asked::isUnitOf)
        .flatMap(one -> asked.in(one).map(one::withNumber).stream())
        .toList();
  }

  /** Whether a figure is stated as it is: not "about", "over" or "at most". */
  static boolean isExact(Candidate candidate) {
    return !candidate.approximate() && candidate.bound() == Bound.NONE;
  }
}
