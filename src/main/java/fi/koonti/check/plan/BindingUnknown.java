package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A binding level that is none: the report could not say what binds the council first. */
final class BindingUnknown implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    Map<String, List<Indicator>> byWord = new LinkedHashMap<>();
    for (Indicator one : plan.indicators()) {
      String word = TextNormalizer.folded(one.binding());
      if (!word.isEmpty() && !places.isBinding(word)) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(one);
      }
    }
    String offered = String.join(", ", places.bindings());
    return byWord.values().stream()
        .map(
            rows ->
                RowsAlike.finding(FindingCode.BINDING_UNKNOWN, rows, Attribute.BINDING, places)
                    .withValue(rows.get(0).binding())
                    .with("offered", offered));
  }
}
