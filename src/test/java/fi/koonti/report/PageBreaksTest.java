package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.layout.Kinds;
import fi.koonti.template.PouredRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageBreaksTest {

  @Test
  void aSectorBeginsAPage() {
    List<PouredRow> rows = new ArrayList<>(chapter(50));
    rows.addAll(chapter(50));
    assertEquals(List.of(3), breaks(rows));
  }

  @Test
  void whatDoesNotFitMovesToTheNextPageWithItsHeadings() {
    List<PouredRow> rows = new ArrayList<>(chapter(300));
    rows.add(row(Kinds.REPORT_MEASURE, 20));
    rows.add(row(Kinds.REPORT_INDICATOR, 20));
    rows.add(row(Kinds.REPORT_TEXT, 300));
    assertEquals(List.of(3), breaks(rows));
  }

  @Test
  void whatFitsStays() {
    List<PouredRow> rows = new ArrayList<>(chapter(100));
    rows.add(row(Kinds.REPORT_INDICATOR, 20));
    assertEquals(List.of(), breaks(rows));
  }

  @Test
  void nothingNeedsNoBreak() {
    assertEquals(List.of(), PageBreaks.in(List.of()));
  }

  private static List<PouredRow> chapter(double text) {
    return List.of(
        row(Kinds.REPORT_SECTOR, 27),
        row(Kinds.REPORT_MEASURE, 20),
        row(Kinds.REPORT_INDICATOR, 20),
        row(Kinds.REPORT_TEXT, text));
  }

  private static PouredRow row(String kind, double height) {
    return PouredRow.of(kind).height(height).build();
  }

  /** The indexes of the rows after which a page ends. */
  private static List<Integer> breaks(List<PouredRow> rows) {
    List<Integer> breaks = new ArrayList<>();
    List<PouredRow> paged = PageBreaks.in(rows);
    for (int i = 0; i < paged.size(); i++) {
      if (paged.get(i).breakAfter()) {
        breaks.add(i);
      }
    }
    return breaks;
  }
}
