package fi.koonti.plan;

import fi.koonti.quantity.Measure;
import fi.koonti.quantity.Notation;

/** What kind of value an indicator has: {@code luku, prosentti, euro, päivä, laadullinen}. */
public enum IndicatorType {
  NUMBER(""),
  PERCENT("%"),
  EURO("€"),
  DATE(""),
  QUALITATIVE("");

  private final String unit;

  IndicatorType(String unit) {
    this.unit = unit;
  }

  /** The unit of values of this kind where the plan writes none, or empty. */
  String unit() {
    return unit;
  }

  /**
   * What values of this kind are asked in.
   *
   * @param written the unit as the plan writes it; where it is empty the kind tells it, if it can
   */
  public Measure measure(String written, Notation notation) {
    return Measure.of(written.isBlank() ? unit : written, notation);
  }
}
