package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Ids that somebody typed and the workbook does not remember yet; told once for all of them. */
final class IdNotRemembered implements LintRule {

  private static final int SHOWN = 5;

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    if (!places.hasIds()) {
      return Stream.empty();
    }
    List<String> ids =
        plan.indicators().stream()
            .map(Indicator::id)
            .filter(id -> places.hasId(id) && !plan.usedIds().contains(id))
            .toList();
    return ids.stream()
        .limit(1)
        .map(
            first ->
                Finding.of(FindingCode.PLAN_ID_NOT_REMEMBERED, places.of(first, Attribute.ID))
                    .withRow(first)
                    .with("count", ids.size())
                    .with("ids", shown(ids))
                    .with("wanted", Objects.requireNonNullElse(places.ids().sheet(), "")));
  }

  private static String shown(List<String> ids) {
    String shown = String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())));
    return ids.size() > SHOWN ? shown + " …" : shown;
  }
}
