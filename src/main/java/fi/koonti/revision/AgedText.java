package fi.koonti.revision;

import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.quantity.NamedYears;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text of a new plan that speaks of years gone by only.
 *
 * @param ids the rows that have it
 * @param moved the same with its years moved; empty where it names none that moves
 */
public record AgedText(Attribute attribute, List<String> ids, String text, Optional<String> moved) {

  /** A baseline is of an earlier year as it should be. */
  private static final List<Attribute> OF_THE_YEAR =
      List.of(
          Attribute.GOAL,
          Attribute.DEED,
          Attribute.MEASURE,
          Attribute.INDICATOR,
          Attribute.TARGET,
          Attribute.TARGET_SPAN);

  public AgedText {
    ids = List.copyOf(ids);
  }

  /** Those of some rows, in the order of the rows, each text once for each attribute. */
  static List<AgedText> in(List<Indicator> rows, int year, YearShift shift) {
    List<AgedText> aged = new ArrayList<>();
    for (Attribute attribute : OF_THE_YEAR) {
      Map<String, List<String>> ids = new LinkedHashMap<>();
      for (Indicator row : rows) {
        String text = attribute.of(row);
        if (NamedYears.areBefore(year, text)) {
          ids.computeIfAbsent(text, one -> new ArrayList<>()).add(row.id());
        }
      }
      ids.forEach(
          (text, its) ->
              aged.add(
                  new AgedText(
                      attribute,
                      its,
                      text,
                      Optional.of(shift.moved(text)).filter(moved -> !moved.equals(text)))));
    }
    return aged;
  }
}
