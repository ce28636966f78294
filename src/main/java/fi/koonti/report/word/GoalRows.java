package fi.koonti.report.word;

import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Indicator;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a sector that follow each other and serve one goal; what serves none is told measure by
 * measure.
 *
 * @param rows never empty
 */
record GoalRows(List<ReportRow> rows) {

  GoalRows {
    rows = List.copyOf(rows);
  }

  /** The goals of the rows of a sector, in plan order. */
  static List<GoalRows> of(List<ReportRow> rows) {
    List<GoalRows> goals = new ArrayList<>();
    List<ReportRow> open = new ArrayList<>();
    for (ReportRow row : rows) {
      if (!open.isEmpty() && !key(open.get(0)).equals(key(row))) {
        goals.add(new GoalRows(open));
        open.clear();
      }
      open.add(row);
    }
    if (!open.isEmpty()) {
      goals.add(new GoalRows(open));
    }
    return goals;
  }

  private static List<String> key(ReportRow row) {
    Indicator one = row.indicator();
    return List.of(
        one.section(), one.focusArea(), one.goal(), one.goal().isEmpty() ? one.measure() : "");
  }

  private Indicator first() {
    return rows.get(0).indicator();
  }

  String section() {
    return first().section();
  }

  /** The goal, or the measure that serves none. */
  String title() {
    return first().goal().isEmpty() ? first().measure() : first().goal();
  }

  /** The focus area, or what stands in the goal's place. */
  String label(WordContext draft) {
    String level =
        draft.telling().texts().get(first().goal().isEmpty() ? "level.measure" : "level.goal");
    return first().focusArea().isEmpty() ? level : first().focusArea() + " ·";
  }
}
