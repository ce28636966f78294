package fi.koonti.check;

import fi.koonti.assess.Computed.Basis;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When the target's time is over, nothing proceeds as planned any more. An outcome of a part of the
 * time shows that the figures of all of it are still to come.
 */
final class DeadlineGone implements RowRule {

  private static final Set<Status> OPEN = EnumSet.of(Status.ON_TRACK, Status.NOT_STARTED);

  @Override
  public List<Finding> check(CheckedRow row) {
    boolean open = row.status().filter(OPEN::contains).isPresent();
    Optional<LocalDate> last =
        row.targetTime().lastDay().filter(day -> !day.isAfter(row.period().end()));
    return open && last.isPresent() && row.computed().basis() != Basis.PART_OF_TIME
        ? List.of(
            row.finding(FindingCode.DEADLINE_GONE, Field.STATUS)
                .with("deadline", last.get())
                .with("reached", row.plan().nameOf(Status.REACHED))
                .with("delayed", row.plan().nameOf(Status.DELAYED))
                .with("notReached", row.plan().nameOf(Status.NOT_REACHED)))
        : List.of();
  }
}
