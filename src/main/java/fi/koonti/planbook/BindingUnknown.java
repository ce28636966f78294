package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.Words;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A binding level that is none: the report could not say what binds the council first. */
final class BindingUnknown implements LintRule {

  private static final Set<String> KNOWN =
      Arrays.stream(Language.values())
          .flatMap(language -> Words.bindings(language).stream())
          .map(TextNormalizer::folded)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Stream<Finding> look(Plan plan, PlanPlaces places) {
    Map<String, List<Indicator>> byWord = new LinkedHashMap<>();
    for (Indicator one : plan.indicators()) {
      String word = TextNormalizer.folded(one.binding());
      if (!word.isEmpty() && !KNOWN.contains(word)) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(one);
      }
    }
    String offered = String.join(", ", Words.bindings(plan.settings().language()));
    return byWord.values().stream()
        .map(
            rows ->
                RowsAlike.finding(FindingCode.BINDING_UNKNOWN, rows, PlanColumn.BINDING, places)
                    .withValue(rows.get(0).binding())
                    .with("offered", offered));
  }
}
