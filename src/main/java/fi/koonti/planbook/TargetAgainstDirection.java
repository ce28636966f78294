package fi.koonti.planbook;

import fi.koonti.assess.Aim;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.layout.Words;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.text.Language;
import java.util.stream.Stream;

/** A target "at most 30" where more is better: no outcome can be compared with it. */
final class TargetAgainstDirection implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanPlaces places) {
    Language language = plan.settings().language();
    return plan.indicators().stream()
        .filter(Indicator::isNumeric)
        .filter(Aim::isContradicted)
        .map(
            indicator ->
                LevelCells.target(indicator)
                    .finding(FindingCode.TARGET_AGAINST_DIRECTION, places, language)
                    .with("direction", Words.of(indicator.direction(), language)));
  }
}
