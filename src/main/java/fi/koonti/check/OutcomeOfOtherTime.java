package fi.koonti.check;

import fi.koonti.assess.Computed.Basis;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import java.util.List;

/**
 * An outcome tells of the months that the target is about; who says that it cannot be assessed
 * knows that it does not.
 */
final class OutcomeOfOtherTime implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    boolean known = row.status().filter(Status.NOT_ASSESSABLE::equals).isPresent();
    return row.computed().basis() == Basis.OTHER_TIME && !known
        ? List.of(
            row.finding(FindingCode.OUTCOME_OF_OTHER_TIME, Field.OUTCOME)
                .with("months", row.targetTime())
                .with("notAssessable", row.plan().nameOf(Status.NOT_ASSESSABLE)))
        : List.of();
  }
}
