package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.text.LineRanges;
import java.util.List;

/** One finding about several rows that have the same thing the matter with them. */
final class RowsAlike {

  private RowsAlike() {}

  /**
   * A finding at the first row that names all of them.
   *
   * @param rows in plan order; at least one
   */
  static Finding finding(
      FindingCode code, List<Indicator> rows, Attribute column, PlanCells places) {
    Indicator first = rows.get(0);
    List<Integer> lines =
        rows.stream().flatMap(row -> places.line(row.id()).stream()).sorted().toList();
    return Finding.of(code, places.of(first.id(), column))
        .withRow(first.id())
        .with("count", rows.size())
        .with("lines", LineRanges.of(lines));
  }
}
