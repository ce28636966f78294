package fi.koonti.plan;

/** What kind of value an indicator has: {@code luku, prosentti, euro, päivä, laadullinen}. */
public enum IndicatorType {
  NUMBER,
  PERCENT,
  EURO,
  DATE,
  QUALITATIVE
}
