package fi.koonti.planbook;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.text.LineRanges;
import java.util.List;

/** Tells of all rows that have no id at once. */
final class MissingIds {

  private MissingIds() {}

  static void tell(List<PlanRow> rows) {
    if (!rows.isEmpty()) {
      List<Integer> lines = rows.stream().map(row -> row.index() + 1).toList();
      rows.get(0)
          .tell(
              FindingCode.PLAN_ID_MISSING,
              PlanColumn.ID,
              "",
              "count",
              String.valueOf(lines.size()),
              "lines",
              LineRanges.of(lines));
    }
  }
}
