package fi.koonti.report;

import fi.koonti.layout.ReportColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.StyleName;
import fi.koonti.merge.GoalResult;
import fi.koonti.merge.Goals;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Sector;
import fi.koonti.template.RowContent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** What has a column in the row of the indicator; all else stands below it. */
  private static final Set<Field> IN_COLUMNS = EnumSet.of(Field.OUTCOME, Field.STATUS);

  private final ReportContext context;
  private final SheetWidths widths;
  private final Passages passages;
  private final List<RowContent> rows = new ArrayList<>();
  private final Goals deeds;
  private final Goals measures;

  ReportPages(ReportContext context) {
    this.context = context;
    this.widths =
        widths(context)
            .forWords(
                context,
                ReportSheet.REPORT,
                ReportColumn.BASELINE,
                ReportColumn.TEXT,
                row -> row.indicator().baseline().text())
            .forWords(
                context,
                ReportSheet.REPORT,
                ReportColumn.TARGET,
                ReportColumn.TEXT,
                context.telling()::target)
            .forWords(
                context,
                ReportSheet.REPORT,
                ReportColumn.OUTCOME,
                ReportColumn.TEXT,
                context::outcome);
    this.passages = new Passages(widths.of(ReportColumn.TEXT), PASSAGE_LINES);
    this.deeds = Goals.ofDeeds(context.merged().rows());
    this.measures = Goals.ofMeasures(context.merged().rows());
  }

  private static SheetWidths widths(ReportContext context) {
    return SheetWidths.forIds(context, ReportSheet.REPORT, ReportColumn.LABEL, ReportColumn.TEXT);
  }

  void fill() {
    context.merged().plan().sectors().forEach(this::chapter);
    context.fill().rows(RowPattern.REPORT_SECTOR, PageBreaks.in(rows));
  }

  private void chapter(Sector sector) {
    List<ReportRow> asked =
        context.merged().asked().stream()
            .filter(row -> row.indicator().sector().equals(sector.code()))
            .toList();
    if (asked.isEmpty()) {
      return;
    }
    rows.add(
        RowBuilder.of(RowPattern.REPORT_SECTOR)
            .put(ReportColumn.LABEL, sector.name())
            .build(SECTOR_HEIGHT));
    Indicator above = null;
    for (ReportRow row : asked) {
      hierarchy(row, above);
      above = row.indicator();
      indicator(row);
    }
  }

  private void hierarchy(ReportRow row, @Nullable Indicator above) {
    for (Hierarchy level : Hierarchy.toTell(row.indicator(), above)) {
      String text = level.of(row.indicator());
      switch (level) {
        case SECTION ->
            rows.add(
                RowBuilder.of(RowPattern.REPORT_SECTION)
                    .put(ReportColumn.LABEL, text)
                    .build(SECTION_HEIGHT));
        case FOCUS_AREA, GOAL, DEED ->
            rows.add(labelled(RowPattern.REPORT_LEVEL, level, text, row).build());
        case MEASURE -> {
          rows.add(
              labelled(RowPattern.REPORT_MEASURE, level, text, row).extra(ABOVE_MEASURE).build());
          rows.add(RowBuilder.of(RowPattern.REPORT_HEADINGS).build(HEADINGS_HEIGHT));
        }
      }
    }
  }

  private RowBuilder labelled(String kind, Hierarchy level, String text, ReportRow row) {
    RowBuilder line =
        RowBuilder.of(kind, widths)
            .put(ReportColumn.LABEL, context.texts().get(level.label()))
            .put(ReportColumn.TEXT, text);
    result(level, row).ifPresent(its -> stands(line, its));
    return line;
  }

  /** What a level adds up to; a measure of one indicator says it in the indicator's own row. */
  private Optional<GoalResult> result(Hierarchy level, ReportRow row) {
    return switch (level) {
      case SECTION, FOCUS_AREA -> Optional.empty();
      case GOAL -> context.merged().goals().of(row);
      case DEED -> deeds.of(row);
      case MEASURE -> measures.of(row).filter(its -> its.rows().size() > 1);
    };
  }

  /** How a goal, a deed or a measure stands, beside its name: its indicators and its status. */
  private void stands(RowBuilder line, GoalResult result) {
    line.put(ReportColumn.OUTCOME, context.rollUp(result))
        .put(ReportColumn.STATUS, context.word(result.status()));
  }

  private void indicator(ReportRow row) {
    Indicator indicator = row.indicator();
    rows.add(
        RowBuilder.of(RowPattern.REPORT_INDICATOR, widths)
            .put(ReportColumn.LABEL, indicator.id())
            .put(
                ReportColumn.TEXT,
                indicator.hasName() ? indicator.name() : context.texts().get("no-indicator"))
            .put(ReportColumn.BASELINE, ReportTexts.orNothing(indicator.baseline().text()))
            .put(ReportColumn.TARGET, context.telling().target(row))
            .put(ReportColumn.OUTCOME, context.outcome(row))
            .put(ReportColumn.STATUS, context.word(row.status()), StyleName.of(row.status()))
            .build());
    context.telling().targetChange(row).ifPresent(was -> passages("text.target-change", was));
    for (Field field : Field.values()) {
      if (!IN_COLUMNS.contains(field) && context.tells(field)) {
        passages("text." + field.key(), context.written(row, field));
      }
    }
  }

  private void passages(String label, String text) {
    String shown = context.texts().get(label);
    for (String passage : passages.of(text)) {
      rows.add(
          RowBuilder.of(RowPattern.REPORT_TEXT, widths)
              .put(ReportColumn.LABEL, shown)
              .put(ReportColumn.TEXT, passage)
              .build());
      shown = "";
    }
  }
}
