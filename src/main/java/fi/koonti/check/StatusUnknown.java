package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.plan.StatusChoice;
import fi.koonti.submission.Value;
import java.util.List;
import java.util.stream.Collectors;

/** A status is one of those that the plan offers; what is like none of them is not guessed. */
final class StatusUnknown implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    boolean typed = row.value(Field.STATUS).filter(Value::isUsable).isPresent();
    if (!typed || row.status().isPresent()) {
      return List.of();
    }
    String offered =
        row.plan().statuses().stream().map(StatusChoice::name).collect(Collectors.joining(", "));
    return List.of(row.finding(FindingCode.STATUS_UNKNOWN, Field.STATUS).with("offered", offered));
  }
}
