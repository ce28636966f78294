package fi.koonti.report;

import fi.koonti.layout.Kinds;
import fi.koonti.layout.ReportColumn;
import fi.koonti.layout.StyleName;
import fi.koonti.merge.ReportRow;
import fi.koonti.mould.PouredRow;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Sector;
import java.util.ArrayList;
import java.util.List;

/**
 * Pours {@code Raportti}: what was asked, in plan order, sector by sector from a new page, in the
 * form of the old reports. A level of the hierarchy is told when it changes, and with it all below
 * it; so every line can be traced upwards.
 */
final class ReportPages {

  /** A passage is at most so many lines, so that pages are filled and nothing is cut. */
  private static final int PASSAGE_LINES = 20;

  /** The space above a measure, which parts it from the one before. */
  private static final double ABOVE_MEASURE = 9;

  private static final double SECTOR_HEIGHT = 27;
  private static final double SECTION_HEIGHT = 30;
  private static final double HEADINGS_HEIGHT = 18;

  private static final Passages PASSAGES = new Passages(ReportColumn.TEXT.width(), PASSAGE_LINES);

  private final Edition edition;
  private final List<PouredRow> rows = new ArrayList<>();

  ReportPages(Edition edition) {
    this.edition = edition;
  }

  void pour() {
    edition.merged().plan().sectors().forEach(this::chapter);
    edition.pour().rows(Kinds.REPORT_SECTOR, PageBreaks.in(rows));
  }

  private void chapter(Sector sector) {
    List<ReportRow> asked =
        edition.merged().asked().stream()
            .filter(row -> row.indicator().sector().equals(sector.code()))
            .toList();
    if (asked.isEmpty()) {
      return;
    }
    rows.add(
        Line.of(Kinds.REPORT_SECTOR).put(ReportColumn.LABEL, sector.name()).build(SECTOR_HEIGHT));
    Indicator above = null;
    for (ReportRow row : asked) {
      hierarchy(row.indicator(), above);
      above = row.indicator();
      indicator(row);
    }
  }

  private void hierarchy(Indicator indicator, Indicator above) {
    for (Hierarchy level : Hierarchy.toTell(indicator, above)) {
      String text = level.of(indicator);
      switch (level) {
        case SECTION ->
            rows.add(
                Line.of(Kinds.REPORT_SECTION).put(ReportColumn.LABEL, text).build(SECTION_HEIGHT));
        case FOCUS_AREA, GOAL, DEED -> rows.add(labelled(Kinds.REPORT_LEVEL, level, text).build());
        case MEASURE -> {
          rows.add(labelled(Kinds.REPORT_MEASURE, level, text).extra(ABOVE_MEASURE).build());
          rows.add(Line.of(Kinds.REPORT_HEADINGS).build(HEADINGS_HEIGHT));
        }
      }
    }
  }

  private Line labelled(String kind, Hierarchy level, String text) {
    return Line.of(kind)
        .put(ReportColumn.LABEL, edition.texts().get(level.label()))
        .put(ReportColumn.TEXT, text);
  }

  private void indicator(ReportRow row) {
    Indicator indicator = row.indicator();
    rows.add(
        Line.of(Kinds.REPORT_INDICATOR)
            .put(ReportColumn.LABEL, indicator.id())
            .put(
                ReportColumn.TEXT,
                indicator.hasName() ? indicator.name() : edition.texts().get("no-indicator"))
            .put(ReportColumn.BASELINE, Telling.orNothing(indicator.baseline().text()))
            .put(ReportColumn.TARGET, Telling.orNothing(indicator.target().text()))
            .put(ReportColumn.OUTCOME, edition.outcome(row))
            .put(ReportColumn.STATUS, edition.word(row.status()), StyleName.of(row.status()))
            .build());
    passages("text.narrative", row.text(Field.NARRATIVE));
    passages("text.correction", row.text(Field.CORRECTION));
    passages("text.evidence", row.text(Field.EVIDENCE));
    passages("text.forecast", edition.written(row, Field.FORECAST));
  }

  private void passages(String label, String text) {
    String shown = edition.texts().get(label);
    for (String passage : PASSAGES.of(text)) {
      rows.add(
          Line.of(Kinds.REPORT_TEXT)
              .put(ReportColumn.LABEL, shown)
              .put(ReportColumn.TEXT, passage)
              .build());
      shown = "";
    }
  }
}
