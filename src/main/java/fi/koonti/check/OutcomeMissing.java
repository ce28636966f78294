package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Status;
import fi.koonti.plan.StatusChoice;
import java.util.List;

/** A status that says how far it has come wants the figure or the date that shows it. */
final class OutcomeMissing implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    boolean measurable =
        row.indicator().isNumeric()
            || row.indicator().hasName() && row.indicator().type() == IndicatorType.DATE;
    boolean due = row.choice().filter(StatusChoice::needsOutcome).isPresent();
    return measurable
            && due
            && row.missing(Field.OUTCOME)
            && OutcomeOnlyInNarrative.figure(row).isEmpty()
        ? List.of(
            row.finding(FindingCode.OUTCOME_MISSING, Field.OUTCOME)
                .with("status", row.choice().orElseThrow().name())
                .with("notAssessable", row.plan().nameOf(Status.NOT_ASSESSABLE)))
        : List.of();
  }
}
