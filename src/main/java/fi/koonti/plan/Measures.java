package fi.koonti.plan;

import fi.koonti.quantity.Measure;
import fi.koonti.quantity.Notation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What outcomes are asked in, made once for all rows of one unit. */
final class Measures {

  private final Notation notation;
  private final Map<String, Measure> byUnit = new ConcurrentHashMap<>();

  Measures(Notation notation) {
    this.notation = notation;
  }

  Measure of(Indicator indicator) {
    return byUnit.computeIfAbsent(indicator.unitOfOutcome(), unit -> Measure.of(unit, notation));
  }
}
