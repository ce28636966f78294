package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Plan;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several indicators in one cell: they would get one outcome and one status between them. */
final class IndicatorsInOneCell implements LintRule {

  /** {@code Mittari 1. … Mittari 2.}, as old reports have it. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:mittari|mätare|indikator|indicator)\\s*\\d+\\b.*"
              + "(?:mittari|mätare|indikator|indicator)\\s*\\d+\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return TextOccurrence.firsts(plan, List.of(Attribute.INDICATOR)).stream()
        .filter(said -> isSeveral(said.text()))
        .map(said -> said.finding(FindingCode.INDICATORS_IN_ONE_CELL, places));
  }

  /** Whether a text names several indicators. */
  static boolean isSeveral(String text) {
    return COUNTED.matcher(text).find() || ListedText.isList(text);
  }
}
