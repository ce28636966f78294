package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.plan.UnreadWords;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A level whose number was read although words beside it were not understood: they may make it one
 * of another time, another place or another thing.
 */
final class LevelReadInPart implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    Language language = plan.settings().language();
    return plan.indicators().stream()
        .filter(Indicator::isNumeric)
        .flatMap(
            one ->
                Stream.concat(
                    told(LevelCells.baseline(one), UnreadWords.ofBaseline(one), places, language),
                    told(LevelCells.target(one), UnreadWords.ofTarget(one), places, language)));
  }

  private static Stream<Finding> told(
      LevelCells cells, List<String> unread, PlanCells places, Language language) {
    BigDecimal read = cells.level().read().number();
    return read != null && !cells.level().isStated() && !unread.isEmpty()
        ? Stream.of(
            cells
                .finding(FindingCode.LEVEL_READ_IN_PART, places)
                .with("rest", String.join(" … ", unread))
                .with("says", new Numerals(language).of(read)))
        : Stream.empty();
  }
}
