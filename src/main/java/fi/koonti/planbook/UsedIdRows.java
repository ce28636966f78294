package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.UsedIds;
import fi.koonti.text.TextNormalizer;
import java.util.Optional;

/** Reads what the workbook remembers of ids, row by row. */
final class UsedIdRows {

  private UsedIdRows() {}

  /** The id of a row and what it stood for, or empty when it names none, which is told. */
  static Optional<UsedIds.Use> read(PlanRow row) {
    String id = TextNormalizer.normal(row.required(PlanColumn.USED_ID));
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new UsedIds.Use(
                id, row.text(PlanColumn.USED_MEASURE), row.text(PlanColumn.USED_INDICATOR)));
  }
}
