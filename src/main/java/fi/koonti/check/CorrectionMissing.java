package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.plan.StatusChoice;
import java.util.List;

/** A deviation wants its cause and what is done about it; a dash is neither. */
final class CorrectionMissing implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    boolean due = row.choice().filter(StatusChoice::needsCorrection).isPresent();
    return due && row.isWithout(Field.CORRECTION)
        ? List.of(
            row.withoutText(FindingCode.CORRECTION_MISSING, Field.CORRECTION)
                .with("status", row.choice().orElseThrow().name()))
        : List.of();
  }
}
