package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import fi.koonti.submission.Value;
import fi.koonti.text.TextNormalizer;
import java.util.List;
import java.util.Optional;

/**
 * What stands still off its track is worth a look: the same deviation with the same outcome as in
 * the period before, while there is time left. A row whose narrative was sent again is told as
 * that.
 */
final class StatusUnchanged implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    boolean standsStill =
        row.status().filter(StatusUnchanged::isOffTrack).isPresent()
            && row.status().equals(row.plan().statusCalled(row.answers().before().status()))
            && hasSameOutcome(row)
            && row.targetTime().isKnown()
            && !row.targetTime().isOver()
            && !NarrativeUnchanged.isUnchanged(row);
    return standsStill && row.indicator().accrual() != Accrual.OWN_PERIOD
        ? List.of(row.finding(FindingCode.STATUS_UNCHANGED, Field.STATUS))
        : List.of();
  }

  private static boolean isOffTrack(Status status) {
    return status.isDeviation() || status == Status.NOT_STARTED;
  }

  /** Whether the outcome is what it was; where none was told nobody knows. */
  private static boolean hasSameOutcome(CheckedRow row) {
    String before = row.answers().before().outcome();
    Optional<Value> now = row.value(Field.OUTCOME).filter(Value::isUsable);
    if (now.isEmpty() || before.isEmpty()) {
      return false;
    }
    return TextNormalizer.same(now.get().text(), before)
        || now.get().number() != null
            && row.outcomeBefore()
                .filter(one -> one.compareTo(now.get().number()) == 0)
                .isPresent();
  }
}
