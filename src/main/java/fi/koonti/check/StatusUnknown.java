package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.submission.Value;
import fi.koonti.text.NearMiss;
import java.util.ArrayList;
import java.util.List;

/** A status is one of those that the plan offers; what is like none of them is not guessed. */
final class StatusUnknown implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    boolean typed = row.value(Field.STATUS).filter(Value::isUsable).isPresent();
    if (!typed || row.status().isPresent()) {
      return List.of();
    }
    String offered = String.join(", ", offered(row));
    return List.of(row.finding(FindingCode.STATUS_UNKNOWN, Field.STATUS).with("offered", offered));
  }

  /** The words of the list, the one that was probably meant before the others. */
  private static List<String> offered(CheckedRow row) {
    List<String> words = new ArrayList<>();
    row.plan().statuses().forEach(choice -> words.add(choice.name()));
    NearMiss.of(row.text(Field.STATUS), words)
        .ifPresent(
            nearest -> {
              words.remove(nearest);
              words.add(0, nearest);
            });
    return words;
  }
}
