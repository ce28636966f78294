package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.layout.Fingerprint;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.plan.Plan;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text that is the heading of a column: a heading row that was copied along, or a place kept. */
final class HeadingAsText implements LintRule {

  private static final Set<String> HEADINGS =
      Arrays.stream(Language.values())
          .flatMap(
              language -> PlanColumn.of(PlanSheet.GOALS).stream().map(one -> one.heading(language)))
          .map(TextNormalizer::folded)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Stream<Finding> look(Plan plan, PlanPlaces places) {
    return TextOccurrence.firsts(plan, Fingerprint.LOCKED).stream()
        .filter(said -> HEADINGS.contains(TextNormalizer.folded(said.text()).replaceAll(":$", "")))
        .map(said -> said.finding(FindingCode.HEADING_AS_TEXT, places));
  }
}
