package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Plan;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing in two spellings: capitals, hyphens, spaces or punctuation differ, and the report would
 * take it for two. Each other spelling is told once, where it stands first.
 */
final class NameSpelledDifferently implements LintRule {

  private static final List<Attribute> NAMES =
      List.of(
          Attribute.SECTION,
          Attribute.FOCUS_AREA,
          Attribute.GOAL,
          Attribute.DEED,
          Attribute.MEASURE);

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return NAMES.stream().flatMap(name -> look(TextOccurrence.firsts(plan, List.of(name)), places));
  }

  private static Stream<Finding> look(List<TextOccurrence> names, PlanCells places) {
    Map<String, TextOccurrence> firsts = new HashMap<>();
    Set<String> told = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (TextOccurrence name : names) {
      TextOccurrence first = firsts.putIfAbsent(TextOccurrence.letters(name.text()), name);
      boolean differs = first != null && !TextNormalizer.same(first.text(), name.text());
      if (differs && told.add(TextNormalizer.normal(name.text()))) {
        findings.add(
            name.finding(FindingCode.NAME_SPELLED_DIFFERENTLY, places)
                .with("first", first.place(places).address())
                .with("other", first.text()));
      }
    }
    return findings.stream();
  }
}
