package fi.koonti.plan;

import java.util.function.Function;

/**
 * What the plan fixes about an indicator and the form shows locked. The fingerprints of all forms
 * that are out are of these and in this order, so that none is added, taken away or moved.
 */
public enum Attribute {
  SECTION(Indicator::section),
  FOCUS_AREA(Indicator::focusArea),
  GOAL(Indicator::goal),
  DEED(Indicator::deed),
  MEASURE(Indicator::measure),
  INDICATOR(Indicator::name),
  UNIT(Indicator::unit),
  BASELINE(indicator -> indicator.baseline().text()),
  TARGET(indicator -> indicator.target().text());

  private final Function<Indicator, String> text;

  Attribute(Function<Indicator, String> text) {
    this.text = text;
  }

  /** What the plan says, as decided; may be empty. */
  public String of(Indicator indicator) {
    return text.apply(indicator);
  }
}
