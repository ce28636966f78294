package fi.koonti.plan;

import fi.koonti.quantity.Measure;
import fi.koonti.quantity.Notation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What levels and outcomes are asked in, made once for all rows of one unit. */
public final class Measures {

  private final Notation notation;
  private final Map<String, Measure> byUnit = new ConcurrentHashMap<>();

  /** Measures of a plan whose language writes numbers so. */
  public Measures(Notation notation) {
    this.notation = notation;
  }

  Measure of(Indicator indicator) {
    return of(indicator.unitOfOutcome());
  }

  /**
   * What values of a kind are asked in.
   *
   * @param written the unit as the plan writes it; where it is empty the kind tells it, if it can
   */
  public Measure of(IndicatorType type, String written) {
    return of(written.isBlank() ? type.unit() : written);
  }

  private Measure of(String unit) {
    return byUnit.computeIfAbsent(unit, one -> Measure.of(one, notation));
  }
}
