package fi.koonti.usecase;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Plan;
import fi.koonti.read.PreviousWorkbook;
import fi.koonti.text.TextNormalizer;
import java.util.List;
import java.util.TreeMap;

/**
 * Tells which outcomes of an earlier workbook are counted in another unit than the plan has now: 1
 * 500 000 € beside a row in thousands of euros.
 */
final class OtherUnits {

  private OtherUnits() {}

  /** A finding for each such row of a workbook of this name. */
  static List<Finding> in(PreviousWorkbook workbook, String name, Plan plan) {
    return new TreeMap<>(workbook.units())
        .entrySet().stream()
            .filter(unit -> !unit.getValue().isBlank())
            .flatMap(
                unit ->
                    plan
                        .indicator(unit.getKey())
                        .map(Attribute.UNIT::of)
                        .filter(now -> !now.isBlank())
                        .filter(now -> !TextNormalizer.same(now, unit.getValue()))
                        .map(now -> finding(unit.getKey(), unit.getValue(), now, name))
                        .stream())
            .toList();
  }

  private static Finding finding(String id, String was, String now, String name) {
    return Finding.of(FindingCode.PREVIOUS_OTHER_UNIT, Place.of(name))
        .withRow(id)
        .withValue(was)
        .with("now", now);
  }
}
