package fi.koonti.report;

import fi.koonti.layout.DevelopmentColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.merge.Goals;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import fi.koonti.template.TemplateFill;
import fi.koonti.textsize.RowHeight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Fills {@code Tilastot}. The template has all figures as formulas over {@code Tiedot}, those of
 * periods are made here over {@code Kehitys}; all get the values that they show until somebody
 * calculates.
 */
final class StatisticsSheet {

  /** So many groups and more stand closer, or no page would hold them. */
  private static final int MANY = 15;

  private static final double CLOSE_POINTS = RowHeight.LINE + 1;

  private final ReportContext context;
  private final MergedReport merged;
  private final TemplateFill fill;
  private final ReportFigures figures;

  StatisticsSheet(ReportContext context) {
    this.context = context;
    this.merged = context.merged();
    this.fill = context.fill();
    this.figures = new ReportFigures(context);
  }

  void fill() {
    fill.rows(
        RowPattern.STATISTICS_INDICATORS,
        List.of(
            figures.ofRows(RowPattern.STATISTICS_INDICATORS, row -> true).build(),
            figures.ofGoals(RowPattern.STATISTICS_GOALS, merged.goals()).build()));
    fill.rows(RowPattern.STATISTICS_INDICATOR_SHARES, shares());
    fill.rows(RowPattern.STATISTICS_PERIOD, periods());
    fill.rows(RowPattern.STATISTICS_SECTOR, sectors());
    fill.rows(RowPattern.STATISTICS_FOCUS_AREA, focusAreas());
  }

  private List<RowContent> shares() {
    StatusCounts indicators = StatusCounts.ofRows(merged.rows());
    List<RowContent> rows = new ArrayList<>();
    rows.add(ReportFigures.shares(RowPattern.STATISTICS_INDICATOR_SHARES, indicators));
    rows.add(
        ReportFigures.shares(
            RowPattern.STATISTICS_GOAL_SHARES, StatusCounts.ofGoals(merged.goals(), row -> true)));
    if (merged.history().latest().isPresent()) {
      StatusCounts before = StatusCounts.ofPrevious(merged.rows());
      rows.add(ReportFigures.change(RowPattern.STATISTICS_CHANGE, before, indicators));
    }
    rows.add(differences());
    return rows;
  }

  /** Out of those of which both are known. */
  private RowContent differences() {
    String figure =
        Differences.of(merged.rows()).size() + "/" + Differences.comparable(merged.rows());
    int row = fill.rowOf(RowPattern.DIFFERENCE, 0);
    String sheet = ReportSheet.DEVIATIONS.title(context.language());
    return RowContent.of(RowPattern.STATISTICS_DIFFERENCES)
        .height(ReportFigures.ROW_POINTS)
        .put(SummaryColumn.ASKED.index(), CellContent.cached(CellContent.text(figure)))
        .put(
            SummaryColumn.REACHED.index(),
            CellContent.link(
                context.texts().get("key.computed", Map.of("sheet", sheet)),
                context.place(ReportSheet.DEVIATIONS, new CellAddress(row, 0))))
        .build();
  }

  private List<RowContent> periods() {
    List<ShownPeriod> shown = context.periods();
    List<RowContent> rows = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      rows.add(period(shown.get(i), i));
    }
    return rows;
  }

  private RowContent period(ShownPeriod period, int place) {
    String statuses = statusesOf(place);
    StatusCounts tallies = period.tallies(merged.asked());
    RowContent.Builder row =
        RowContent.of(RowPattern.STATISTICS_PERIOD)
            .height(ReportFigures.ROW_POINTS)
            .put(SummaryColumn.NAME.index(), ReportContext.text(period.key()));
    String known = "SUMPRODUCT((" + statuses + "<>\"" + ReportContext.NOTHING + "\")";
    String asked = known + "*(" + statuses + "<>\"\"))";
    row.put(
        SummaryColumn.ASKED.index(), CellContent.formula(asked, CellContent.number(tallies.all())));
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column.countsStatus()) {
        String word = context.word(column.status()).replace("\"", "\"\"");
        String count = "SUMPRODUCT(--(" + statuses + "=\"" + word + "\"))";
        row.put(column.index(), CellContent.formula(count, CellContent.number(tallies.of(column))));
      }
    }
    return row.build();
  }

  /** The cells of {@code Kehitys} that hold the statuses of a period. */
  private String statusesOf(int place) {
    String sheet = ReportSheet.DEVELOPMENT.title(context.language());
    CellAddress heading = new CellAddress(0, DevelopmentColumn.status(place));
    String column = "$" + CellAddress.columnName(fill.cellOf(sheet, heading).column()) + "$";
    int first = fill.rowOf(RowPattern.DEVELOPMENT_INDICATOR, 0) + 1;
    int last = first + Math.max(1, merged.asked().size()) - 1;
    return "'" + sheet + "'!" + column + first + ":" + column + last;
  }

  private List<RowContent> sectors() {
    List<RowContent> rows = new ArrayList<>();
    double height = height(merged.returns().size());
    for (SectorReturn one : merged.returns()) {
      rows.add(
          group(
              RowPattern.STATISTICS_SECTOR,
              one.sector().name(),
              row -> row.indicator().sector().equals(one.sector().code()),
              merged.sectorGoals(),
              height));
    }
    return rows;
  }

  private List<RowContent> focusAreas() {
    List<String> names = FocusAreas.of(merged.asked());
    double height = height(names.size());
    return names.stream()
        .map(
            name ->
                group(
                    RowPattern.STATISTICS_FOCUS_AREA,
                    name.isEmpty() ? context.texts().get("no-focus-area") : name,
                    row -> FocusAreas.has(name, row),
                    merged.goals(),
                    height))
        .toList();
  }

  private RowContent group(
      String kind, String name, Predicate<ReportRow> own, Goals goals, double height) {
    RowContent.Builder row = figures.ofRows(kind, own);
    figures.addGoals(row, goals, own);
    CellContent shown = ReportContext.text(name);
    return row.put(
            SummaryColumn.NAME.index(),
            context
                .firstInData(own)
                .map(place -> (CellContent) CellContent.link(shown.value().written(), place))
                .orElse(shown))
        .height(Math.max(height, height(name)))
        .build();
  }

  private static double height(int groups) {
    return groups < MANY ? ReportFigures.ROW_POINTS : CLOSE_POINTS;
  }

  private static double height(String name) {
    return RowHeight.of(List.of(RowHeight.Cell.of(name, SummaryColumn.NAME.width())), 1);
  }
}
