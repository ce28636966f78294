package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import java.util.List;
import java.util.Optional;

/** Where a plan asks for evidence, a target that is said to be reached wants it. */
final class EvidenceMissing implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    Optional<Status> proven = row.status().filter(row.plan().settings()::wantsEvidence);
    return proven.isPresent() && row.isWithout(Field.EVIDENCE)
        ? List.of(
            row.withoutText(FindingCode.EVIDENCE_MISSING, Field.EVIDENCE)
                .with("status", row.plan().nameOf(proven.get())))
        : List.of();
  }
}
