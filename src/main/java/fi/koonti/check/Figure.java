package fi.koonti.check;

import fi.koonti.plan.Indicator;
import fi.koonti.quantity.Bound;
import fi.koonti.quantity.Candidate;
import fi.koonti.quantity.LevelReader;
import fi.koonti.quantity.UnitScale;
import java.math.BigDecimal;
import java.util.List;

/** Figures that a narrative states in the unit of the indicator. */
final class Figure {

  private Figure() {}

  /**
   * The figures of a text that are in an indicator's unit, each number once; empty when the unit is
   * not one that is known by its words.
   */
  static List<Candidate> inUnitOf(Indicator indicator, String text) {
    UnitScale unit = UnitScale.of(indicator.unit());
    if (unit.name() == null) {
      return List.of();
    }
    return LevelReader.read(text).candidates().stream()
        .filter(candidate -> unit.name().equals(candidate.unit()))
        .map(candidate -> candidate.withNumber(unit.of(candidate)))
        .toList();
  }

  /** Whether a figure is stated as it is: not "about", "over" or "at most". */
  static boolean isExact(Candidate candidate) {
    return !candidate.approximate() && candidate.bound() == Bound.NONE;
  }

  /** A number as people in Finland write it. */
  static String shown(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }
}
