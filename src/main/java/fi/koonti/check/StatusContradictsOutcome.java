package fi.koonti.check;

import fi.koonti.assess.Computed.Basis;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said to be reached is at its target, and what is at its target is not said to fail. */
final class StatusContradictsOutcome implements RowRule {

  private static final Set<Basis> MISSED =
      EnumSet.of(Basis.TIME_OVER, Basis.TIME_LEFT, Basis.TIME_UNKNOWN);

  private static final Set<Status> FAILING =
      EnumSet.of(Status.NOT_REACHED, Status.PARTLY, Status.DELAYED, Status.NOT_STARTED);

  @Override
  public List<Finding> check(CheckedRow row) {
    Optional<Status> told = row.status();
    Basis basis = row.computed().basis();
    boolean tooGood = told.filter(Status.REACHED::equals).isPresent() && MISSED.contains(basis);
    boolean tooBad = told.filter(FAILING::contains).isPresent() && basis == Basis.TARGET_MET;
    return tooGood || tooBad
        ? List.of(
            row.with(
                    row.finding(FindingCode.STATUS_CONTRADICTS_OUTCOME, Field.STATUS),
                    "outcome",
                    Field.OUTCOME)
                .with("target", row.indicator().target().text()))
        : List.of();
  }
}
