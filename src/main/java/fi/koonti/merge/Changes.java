package fi.koonti.merge;

import fi.koonti.plan.Field;
import fi.koonti.submission.History.PreviousMerge;
import fi.koonti.submission.History.PreviousRow;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed since an earlier merge of the same period, answer by answer. */
public final class Changes {

  private Changes() {}

  /**
   * The changes in plan order, in a row in the order of the form's columns; none when no earlier
   * merge of the period is known.
   */
  public static List<Change> of(MergedReport merged) {
    Optional<PreviousMerge> earlier = merged.history().samePeriod();
    List<Change> changes = new ArrayList<>();
    if (earlier.isPresent()) {
      for (ReportRow row : merged.asked()) {
        for (Field field : Field.values()) {
          change(earlier.get(), row, field).ifPresent(changes::add);
        }
      }
    }
    return changes;
  }

  private static Optional<Change> change(PreviousMerge earlier, ReportRow row, Field field) {
    PreviousRow then = earlier.rows().getOrDefault(row.indicator().id(), PreviousRow.NOTHING);
    String before = then.text(field);
    String now = field == Field.STATUS ? code(row) : row.text(field);
    if (TextNormalizer.same(before, now)) {
      return Optional.empty();
    }
    return Optional.of(
        new Change(
            row,
            field,
            before,
            now,
            before.isEmpty() ? "" : then.file(),
            row.answer(field).map(Answer::place).orElse(null)));
  }

  private static String code(ReportRow row) {
    return row.status() == null ? "" : row.status().name();
  }
}
