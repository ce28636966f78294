package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One indicator on two rows: two people would answer the same, or one twice. Rows for several
 * sections or posts, and rows that follow each other in time, are meant to be alike.
 */
final class IndicatorRepeated implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    Map<List<String>, List<Letters>> byName = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Indicator one : plan.indicators()) {
      Letters letters = Letters.of(one);
      List<Letters> before = byName.computeIfAbsent(letters.name(), key -> new ArrayList<>());
      before.stream()
          .filter(earlier -> earlier.isSame(letters))
          .findFirst()
          .ifPresent(earlier -> findings.add(finding(earlier.row(), one, places)));
      before.add(letters);
    }
    return findings.stream();
  }

  /**
   * What of a row tells it from others.
   *
   * @param name with all that makes rows of one name different
   * @param levels with all that is measured; empty when that does not tell one from another
   */
  private record Letters(Indicator row, List<String> name, String measure, List<String> levels) {

    static Letters of(Indicator row) {
      return new Letters(
          row,
          letters(row.sector(), row.section(), row.responsible(), row.name()),
          TextOccurrence.letters(row.measure()),
          isTelling(row)
              ? letters(row.unit(), row.baseline().text(), row.target().text(), row.targetSpan())
              : List.of());
    }

    /** From nothing to all of it is what many measures aim at. */
    private static boolean isTelling(Indicator row) {
      BigDecimal baseline = row.baseline().number();
      return row.isNumeric()
          && !row.target().isEmpty()
          && baseline != null
          && baseline.signum() != 0;
    }

    private static List<String> letters(String... texts) {
      return Arrays.stream(texts).map(TextOccurrence::letters).toList();
    }

    /** Under two measures it may be two things of one name, unless the levels are the same too. */
    boolean isSame(Letters other) {
      boolean sameLevels = !levels.isEmpty() && levels.equals(other.levels);
      return (measure.equals(other.measure) || sameLevels)
          && !endsBefore(row, other.row)
          && !endsBefore(other.row, row);
    }

    private static boolean endsBefore(Indicator one, Indicator other) {
      return one.validTo() != null
          && other.validFrom() != null
          && one.validTo().isBefore(other.validFrom());
    }
  }

  private static Finding finding(Indicator first, Indicator again, PlanCells places) {
    Attribute column = again.hasName() ? Attribute.INDICATOR : Attribute.MEASURE;
    return Finding.of(FindingCode.INDICATOR_REPEATED, places.of(again.id(), column))
        .withRow(again.id())
        .withValue(again.hasName() ? again.name() : again.measure())
        .with("first", String.valueOf(places.of(first.id(), column).cell()))
        .with("other", first.id());
  }
}
