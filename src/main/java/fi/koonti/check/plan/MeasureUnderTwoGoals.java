package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One measure of a sector under two goals; told where the other goal stands first. */
final class MeasureUnderTwoGoals implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    Map<List<String>, Indicator> firsts = new HashMap<>();
    Set<List<String>> told = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Indicator one : plan.indicators()) {
      if (!one.goal().isEmpty()) {
        List<String> measure = List.of(one.sector(), TextOccurrence.letters(one.measure()));
        Indicator first = firsts.putIfAbsent(measure, one);
        String goal = TextOccurrence.letters(one.goal());
        boolean differs = first != null && !TextOccurrence.letters(first.goal()).equals(goal);
        if (differs && told.add(List.of(one.sector(), measure.get(1), goal))) {
          findings.add(finding(first, one, places));
        }
      }
    }
    return findings.stream();
  }

  private static Finding finding(Indicator first, Indicator other, PlanCells places) {
    return Finding.of(FindingCode.MEASURE_UNDER_TWO_GOALS, places.of(other.id(), Attribute.GOAL))
        .withRow(other.id())
        .withValue(other.goal())
        .with("measure", other.measure())
        .with("first", String.valueOf(places.of(first.id(), Attribute.GOAL).cell()))
        .with("other", first.goal());
  }
}
