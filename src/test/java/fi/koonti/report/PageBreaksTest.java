package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.layout.RowPattern;
import fi.koonti.template.RowContent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageBreaksTest {

  @Test
  void aSectorBeginsAPage() {
    List<RowContent> rows = new ArrayList<>(chapter(50));
    rows.addAll(chapter(50));
    assertEquals(List.of(3), breaks(rows));
  }

  @Test
  void whatDoesNotFitMovesToTheNextPageWithItsHeadings() {
    List<RowContent> rows = new ArrayList<>(chapter(300));
    rows.add(row(RowPattern.REPORT_MEASURE, 20));
    rows.add(row(RowPattern.REPORT_INDICATOR, 20));
    rows.add(row(RowPattern.REPORT_TEXT, 300));
    assertEquals(List.of(3), breaks(rows));
  }

  @Test
  void whatFitsStays() {
    List<RowContent> rows = new ArrayList<>(chapter(100));
    rows.add(row(RowPattern.REPORT_INDICATOR, 20));
    assertEquals(List.of(), breaks(rows));
  }

  @Test
  void nothingNeedsNoBreak() {
    assertEquals(List.of(), PageBreaks.in(List.of()));
  }

  private static List<RowContent> chapter(double text) {
    return List.of(
        row(RowPattern.REPORT_SECTOR, 27),
        row(RowPattern.REPORT_MEASURE, 20),
        row(RowPattern.REPORT_INDICATOR, 20),
        row(RowPattern.REPORT_TEXT, text));
  }

  private static RowContent row(String kind, double height) {
    return RowContent.of(kind).height(height).build();
  }

  /** The indexes of the rows after which a page ends. */
  private static List<Integer> breaks(List<RowContent> rows) {
    List<Integer> breaks = new ArrayList<>();
    List<RowContent> paged = PageBreaks.in(rows);
    for (int i = 0; i < paged.size(); i++) {
      if (paged.get(i).breakAfter()) {
        breaks.add(i);
      }
    }
    return breaks;
  }
}
