package fi.koonti.report;

import fi.koonti.layout.DeviationColumn;
import fi.koonti.template.RowContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts page breaks between and into the tables of {@code Poikkeamat}, so that no heading stands at
 * the foot of a page without its first row.
 */
final class DeviationPages {

  /** The headings of columns are repeated on each page. */
  private static final double REPEATED_POINTS = 33;

  private DeviationPages() {}

  /** The same tables with breaks after some of their rows. */
  static Map<Deviations.Table, List<RowContent>> broken(
      Map<Deviations.Table, List<RowContent>> tables) {
    Map<Deviations.Table, List<RowContent>> paged = new LinkedHashMap<>();
    double used = DeviationColumn.TITLE_POINTS;
    List<RowContent> above = List.of();
    for (Map.Entry<Deviations.Table, List<RowContent>> table : tables.entrySet()) {
      List<RowContent> rows = new ArrayList<>();
      double headings = DeviationColumn.HEADINGS_POINTS;
      for (RowContent row : table.getValue()) {
        double height = row.height().orElseThrow();
        boolean first = rows.isEmpty();
        double needed = first ? headings + height : height;
        if (used + needed > DeviationColumn.PAGE_POINTS && !(first && above.isEmpty())) {
          breakAfterLast(first ? above : rows);
          used = REPEATED_POINTS;
        }
        rows.add(row);
        used += needed;
      }
      paged.put(table.getKey(), rows);
      above = rows;
    }
    return paged;
  }

  private static void breakAfterLast(List<RowContent> rows) {
    RowContent last = rows.remove(rows.size() - 1);
    rows.add(last.withBreakAfter());
  }
}
