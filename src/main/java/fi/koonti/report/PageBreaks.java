package fi.koonti.report;

import fi.koonti.layout.ReportColumn;
import fi.koonti.layout.RowPattern;
import fi.koonti.template.RowContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts page breaks into the report, since spreadsheets cannot keep a heading with what follows: a
 * sector begins a page, and what stands above an indicator stays on its page, and with it the
 * indicator and its texts as far as a page can hold them.
 */
final class PageBreaks {

  /** Lines that lead to what follows them. */
  private static final Set<String> LEADING =
      Set.of(
          RowPattern.REPORT_SECTOR,
          RowPattern.REPORT_SECTION,
          RowPattern.REPORT_LEVEL,
          RowPattern.REPORT_MEASURE,
          RowPattern.REPORT_HEADINGS);

  private PageBreaks() {}

  /** The same rows with breaks after some of them. */
  static List<RowContent> in(List<RowContent> rows) {
    List<RowContent> paged = new ArrayList<>();
    double used = ReportColumn.TITLE_POINTS;
    int from = 0;
    while (from < rows.size()) {
      int to = endOfGroup(rows, from);
      double height = height(rows.subList(from, to));
      boolean chapter = rows.get(from).kind().equals(RowPattern.REPORT_SECTOR);
      if (from > 0 && (chapter || used + height > ReportColumn.PAGE_POINTS)) {
        paged.add(paged.remove(paged.size() - 1).withBreakAfter());
        used = 0;
      }
      paged.addAll(rows.subList(from, to));
      used = (used + height) % ReportColumn.PAGE_POINTS;
      from = to;
    }
    return paged;
  }

  /** A group is what leads to an indicator, the indicator, and its texts. */
  private static int endOfGroup(List<RowContent> rows, int from) {
    int to = from;
    while (to < rows.size() && LEADING.contains(rows.get(to).kind())) {
      to++;
    }
    to++;
    while (to < rows.size() && rows.get(to).kind().equals(RowPattern.REPORT_TEXT)) {
      to++;
    }
    return Math.min(to, rows.size());
  }

  private static double height(List<RowContent> rows) {
    return rows.stream().mapToDouble(row -> row.height().orElseThrow()).sum();
  }
}
