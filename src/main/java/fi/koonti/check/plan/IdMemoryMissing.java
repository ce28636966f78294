package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.plan.Plan;
import java.util.stream.Stream;

/**
 * A workbook that does not remember its ids, as those made before there was the sheet: when a row
 * is taken out, nothing keeps its id from coming back for another.
 */
final class IdMemoryMissing implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    if (places.hasIds() || plan.indicators().isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        Finding.of(FindingCode.PLAN_ID_MEMORY_MISSING, Place.of(places.file()))
            .with("wanted", places.idsTitle()));
  }
}
