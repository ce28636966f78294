package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sector that nothing is asked of: it gets no form, and nobody waits for one. */
final class SectorWithoutRows implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    Set<String> asked =
        plan.indicators().stream().map(Indicator::sector).collect(Collectors.toSet());
    return plan.sectors().stream()
        .filter(sector -> !asked.isEmpty() && !asked.contains(sector.code()))
        .map(
            sector ->
                Finding.of(FindingCode.SECTOR_WITHOUT_ROWS, places.sector(sector.code()))
                    .withValue(sector.code())
                    .with("name", sector.name()));
  }
}
