package fi.koonti.report;

import fi.koonti.layout.Kinds;
import fi.koonti.layout.ReportColumn;
import fi.koonti.layout.StyleName;
import fi.koonti.merge.GoalResult;
import fi.koonti.merge.Goals;
import fi.koonti.merge.ReportRow;
import fi.koonti.mould.PouredRow;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
  private final Goals deeds;
  private final Goals measures;

  ReportPages(Edition edition) {
    this.edition = edition;
    this.deeds = Goals.ofDeeds(edition.merged().rows());
    this.measures = Goals.ofMeasures(edition.merged().rows());
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
      hierarchy(row, above);
      above = row.indicator();
      indicator(row);
    }
  }

  private void hierarchy(ReportRow row, Indicator above) {
    Indicator indicator = row.indicator();
    boolean changed = changes(Indicator::section, indicator, above, above == null);
    if (changed && !indicator.section().isEmpty()) {
      rows.add(
          Line.of(Kinds.REPORT_SECTION)
              .put(ReportColumn.LABEL, indicator.section())
              .build(SECTION_HEIGHT));
    }
    changed = changes(Indicator::focusArea, indicator, above, changed);
    level("level.focus-area", indicator.focusArea(), Optional.empty(), changed);
    changed = changes(Indicator::goal, indicator, above, changed);
    level("level.goal", indicator.goal(), edition.merged().goals().of(row), changed);
    changed = changes(Indicator::deed, indicator, above, changed);
    level("level.deed", indicator.deed(), deeds.of(row), changed);
    changed = changes(Indicator::measure, indicator, above, changed);
    if (changed) {
      Line line =
          Line.of(Kinds.REPORT_MEASURE)
              .put(ReportColumn.LABEL, edition.texts().get("level.measure"))
              .put(ReportColumn.TEXT, indicator.measure())
              .extra(ABOVE_MEASURE);
      measures.of(row).filter(its -> its.rows().size() > 1).ifPresent(its -> stands(line, its));
      rows.add(line.build());
      rows.add(Line.of(Kinds.REPORT_HEADINGS).build(HEADINGS_HEIGHT));
    }
  }

  private static boolean changes(
      Function<Indicator, String> level, Indicator indicator, Indicator above, boolean changed) {
    return changed || !level.apply(indicator).equals(level.apply(above));
  }

  private void level(String label, String text, Optional<GoalResult> result, boolean changed) {
    if (changed && !text.isEmpty()) {
      Line line =
          Line.of(Kinds.REPORT_LEVEL)
              .put(ReportColumn.LABEL, edition.texts().get(label))
              .put(ReportColumn.TEXT, text);
      result.ifPresent(its -> stands(line, its));
      rows.add(line.build());
    }
  }

  /** How a goal, a deed or a measure stands, beside its name: its indicators and its status. */
  private void stands(Line line, GoalResult result) {
    line.put(ReportColumn.OUTCOME, edition.rollUp(result))
        .put(ReportColumn.STATUS, edition.word(result.status()));
  }

  private void indicator(ReportRow row) {
    Indicator indicator = row.indicator();
    rows.add(
        Line.of(Kinds.REPORT_INDICATOR)
            .put(ReportColumn.LABEL, indicator.id())
            .put(
                ReportColumn.TEXT,
                indicator.hasName() ? indicator.name() : edition.texts().get("no-indicator"))
            .put(ReportColumn.BASELINE, orNothing(indicator.baseline().text()))
            .put(ReportColumn.TARGET, orNothing(indicator.target().text()))
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

  private static String orNothing(String text) {
    return text.isEmpty() ? Edition.NOTHING : text;
  }
}
