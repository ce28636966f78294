package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Plan;
import fi.koonti.text.DividedWords;
import java.util.stream.Stream;

/** A word that was divided at the end of a narrow cell, and is two words for every reader now. */
final class WordDivided implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return TextOccurrence.firsts(plan, TextOccurrence.FREE).stream()
        .filter(said -> DividedWords.areIn(said.text()))
        .map(
            said ->
                said.finding(FindingCode.WORD_DIVIDED, places)
                    .with("joined", DividedWords.joined(said.text())));
  }
}
